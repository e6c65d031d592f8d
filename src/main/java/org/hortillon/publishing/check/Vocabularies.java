package org.hortillon.publishing.check;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.hortillon.figures.DimensionValue;
import org.hortillon.figures.FigureNames;
import org.hortillon.figures.Figures;
import org.hortillon.hubs.Hubs;
import org.hortillon.kernel.HubScope;
import org.hortillon.kernel.Language;
import org.hortillon.publishing.binding.Vocabulary;
import org.springframework.stereotype.Component;

/**
 * The vocabulary of the current hub. The words are read from the records each time, in whatever transaction asks; what
 * is kept is their stems, and they serve as long as the words are the same.
 */
@Component
class Vocabularies {

    private static final Duration LIFE = Duration.ofHours(1);
    private static final int MOST = 100;

    private final Cache<Key, Kept> kept =
            Caffeine.newBuilder().expireAfterAccess(LIFE).maximumSize(MOST).build();
    private final Figures figures;
    private final Hubs hubs;

    Vocabularies(Figures figures, Hubs hubs) {
        this.figures = figures;
        this.hubs = hubs;
    }

    private record Key(UUID hub, Language language) {}

    private record Words(List<FigureNames> figures, List<DimensionValue> values, String hub) {}

    private record Kept(Words words, Vocabulary vocabulary) {}

    Vocabulary in(Language language) {
        var words = new Words(
                figures.names(), figures.dimensionValues(), hubs.current().name());
        var key = new Key(HubScope.current().orElseThrow(), language);
        var known = kept.getIfPresent(key);
        if (known != null && known.words().equals(words)) {
            return known.vocabulary();
        }
        var vocabulary = Vocabulary.of(words.figures(), words.values(), words.hub(), language);
        kept.put(key, new Kept(words, vocabulary));
        return vocabulary;
    }
}
