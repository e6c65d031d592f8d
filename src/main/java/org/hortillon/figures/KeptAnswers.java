package org.hortillon.figures;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.hortillon.hubs.Hubs;
import org.hortillon.kernel.HubScope;
import org.hortillon.store.StoreChanges;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Answers that were given since the hub's records last changed: each page shows many figures, and most were asked a
 * moment ago. A commit in the hub turns them all; who is writing sees only what the records say.
 */
@Component
class KeptAnswers {

    private static final Duration LIFE = Duration.ofSeconds(60);
    private static final int MOST = 20_000;

    private final Map<UUID, AtomicLong> changes = new ConcurrentHashMap<>();
    private final Cache<Key, FigureAnswer> answers =
            Caffeine.newBuilder().expireAfterWrite(LIFE).maximumSize(MOST).build();
    private final Hubs hubs;

    KeptAnswers(StoreChanges store, Hubs hubs) {
        this.hubs = hubs;
        store.onChange(hub -> count(hub).incrementAndGet());
        store.onLoss(() -> changes.values().forEach(AtomicLong::incrementAndGet));
    }

    private record Key(UUID hub, long changes, LocalDate today, boolean publicly, FigureQuery query) {}

    /** The answers in the order of the questions; {@code asking} answers those that are not kept. */
    List<FigureAnswer> answers(List<FigureQuery> queries, boolean publicly, Asking asking) {
        if (!TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
            return asking.answer(queries);
        }
        var hub = HubScope.current().orElseThrow();
        var state = count(hub).get(); // before the records are asked: what comes later lands under the old count
        var today = hubs.today();
        var keys = queries.stream()
                .map(query -> new Key(hub, state, today, publicly, query))
                .toList();
        var missing = keys.stream()
                .filter(key -> answers.getIfPresent(key) == null)
                .distinct()
                .toList();
        var given = new HashMap<Key, FigureAnswer>();
        var fresh = missing.isEmpty()
                ? List.<FigureAnswer>of()
                : asking.answer(missing.stream().map(Key::query).toList());
        for (var i = 0; i < missing.size(); i++) {
            given.put(missing.get(i), fresh.get(i));
        }
        answers.putAll(given);
        return all(keys, given, asking);
    }

    /** An answer that was turned out in between is asked for again. */
    private List<FigureAnswer> all(List<Key> keys, Map<Key, FigureAnswer> given, Asking asking) {
        var all = new ArrayList<FigureAnswer>();
        for (var key : keys) {
            var fresh = given.get(key);
            var known = fresh == null ? answers.getIfPresent(key) : fresh;
            all.add(Objects.requireNonNullElseGet(
                    known, () -> asking.answer(List.of(key.query())).getFirst()));
        }
        return all;
    }

    private AtomicLong count(UUID hub) {
        return changes.computeIfAbsent(hub, first -> new AtomicLong());
    }

    /** Asks the records. */
    @FunctionalInterface
    interface Asking {

        List<FigureAnswer> answer(List<FigureQuery> queries);
    }
}
