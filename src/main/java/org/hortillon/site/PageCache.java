package org.hortillon.site;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.hortillon.store.StoreChanges;
import org.springframework.stereotype.Component;

/**
 * The public pages as bytes. A commit in a hub turns all pages of that hub at once, because they are kept under the
 * hub's count of changes; a page that was being drawn meanwhile lands under the old count and is never shown again.
 * Pages also depend on the time of day (an event passes), so none is kept longer than {@link #LIFE}.
 */
@Component
class PageCache {

    static final Duration LIFE = Duration.ofSeconds(60);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);
    private static final long BYTES = 48L * 1024 * 1024;

    private final Map<UUID, AtomicLong> changes = new ConcurrentHashMap<>();
    private final Cache<Key, CachedPage> pages = Caffeine.newBuilder()
            .expireAfterWrite(LIFE)
            .maximumWeight(BYTES)
            .weigher((Key key, CachedPage page) -> page.weight())
            .build();

    private final Map<Key, CountDownLatch> drawing = new ConcurrentHashMap<>();

    PageCache(StoreChanges store) {
        store.onChange(hub -> count(hub).incrementAndGet());
        store.onLoss(() -> changes.values().forEach(AtomicLong::incrementAndGet));
    }

    /** The address of a page within the present state of its hub's records. */
    record Key(UUID hub, long changes, String address) {}

    Key key(UUID hub, String address) {
        return new Key(hub, count(hub).get(), address);
    }

    Optional<CachedPage> get(Key key) {
        return Optional.ofNullable(pages.getIfPresent(key));
    }

    /**
     * The page that another visitor's request is drawing right now: without this, all who ask for a page that has just
     * turned would draw it. Empty when nobody draws it, so that the caller does and says so to {@link #drawn}, and when
     * what was drawn cannot be kept.
     */
    Optional<CachedPage> awaited(Key key) {
        var other = drawing.putIfAbsent(key, new CountDownLatch(1));
        if (other == null) {
            var kept = get(key); // its drawer may have ended between our two looks
            kept.ifPresent(_ -> drawn(key));
            return kept;
        }
        try {
            var _ = other.await(LONGEST_WAIT.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return get(key);
    }

    /** Lets those go on who wait for a page, whether it was kept or not. */
    void drawn(Key key) {
        var waiting = drawing.remove(key);
        if (waiting != null) {
            waiting.countDown();
        }
    }

    void put(Key key, CachedPage page) {
        pages.put(key, page);
    }

    private AtomicLong count(UUID hub) {
        return changes.computeIfAbsent(hub, first -> new AtomicLong());
    }
}
