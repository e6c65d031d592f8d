package org.hortillon.publishing.binding;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.hortillon.kernel.Language;
import org.hortillon.publishing.statement.Folding;

/** Words that somebody types to find something: without accents, the last one perhaps not whole, in any of its forms. */
public final class Lookup {

    private static final String BETWEEN = "[^\\p{L}\\d]+";

    private static final Pattern HYPHEN = Pattern.compile("(?<=\\p{L})-(?=\\p{L})");
    private static final int REMEMBERED = 20_000;
    private static final Cache<String, Set<String>> KNOWN =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    private record Word(String folded, Set<String> stems) {}

    private final List<Word> words = new ArrayList<>();

    public Lookup(String typed) {
        for (var word : Folding.fold(typed).split(BETWEEN, -1)) {
            var stems = stems(word);
            if (!stems.isEmpty() || word.matches("\\d+")) {
                words.add(new Word(word, stems));
            }
        }
    }

    private Lookup(List<Word> words) {
        this.words.addAll(words);
    }

    /** All words of the names of something, in their forms. */
    public record Names(Set<String> words, Set<String> stems) {

        public static Names of(List<String> names) {
            var words = new HashSet<String>();
            var stems = new HashSet<String>();
            for (var name : names) {
                var folded = Folding.fold(name);
                words.addAll(List.of(folded.split(BETWEEN, -1)));
                words.addAll(List.of(HYPHEN.matcher(folded).replaceAll("").split(BETWEEN, -1)));
            }
            words.forEach(word -> stems.addAll(Lookup.stems(word)));
            return new Names(words, stems);
        }
    }

    /** What is left of it when all words are taken away that stand in {@code names}. */
    public Lookup without(Names names) {
        return new Lookup(words.stream().filter(word -> !isIn(names, word)).toList());
    }

    public Lookup without(String... names) {
        return without(Names.of(List.of(names)));
    }

    private static boolean isIn(Names names, Word word) {
        return word.stems().stream().anyMatch(names.stems()::contains)
                || names.words().stream().anyMatch(other -> other.startsWith(word.folded()));
    }

    public int size() {
        return words.size();
    }

    public boolean isEmpty() {
        return words.isEmpty();
    }

    private static Set<String> stems(String word) {
        return KNOWN.get(word, Lookup::computed);
    }

    private static Set<String> computed(String word) {
        var stems = new HashSet<String>();
        for (var language : Language.values()) {
            stems.addAll(Stems.of(word, language));
        }
        return Set.copyOf(stems);
    }
}
