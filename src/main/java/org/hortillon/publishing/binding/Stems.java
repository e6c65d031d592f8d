package org.hortillon.publishing.binding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.core.LetterTokenizer;
import org.apache.lucene.analysis.en.EnglishMinimalStemFilter;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.hortillon.kernel.Language;
import org.hortillon.publishing.statement.Folding;

/** Words cut down to what stays the same in all their forms; little words are left out. */
final class Stems {

    private static final Pattern HYPHENS = Pattern.compile("(?<=\\p{L})-(?=\\p{L})");
    private static final CharArraySet SILENT = CharArraySet.unmodifiableSet(new CharArraySet(
            List.of(
                    ("le la les l de du des d un une et ou a au aux en dans par pour sur que qui ce ces cet cette son sa ses leur leurs"
                                    + " notre nos the of an and or in to for by on at its our their with this that avec est sont n s j c qu y ne se plus")
                            .split(" ")),
            false));
    private static final Analyzer FRENCH = stemming(Language.FR);
    private static final Analyzer ENGLISH = stemming(Language.EN);

    private Stems() {}

    /** The stems of {@code text} in its order. */
    static List<String> of(String text, Language language) {
        var joined = HYPHENS.matcher(Folding.fold(text)).replaceAll("");
        var stems = new ArrayList<String>();
        try (var tokens = (language == Language.FR ? FRENCH : ENGLISH).tokenStream("", joined)) {
            var term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                stems.add(term.toString());
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(stems);
    }

    private static Analyzer stemming(Language language) {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                var words = new LetterTokenizer();
                var telling = new StopFilter(words, SILENT);
                return new TokenStreamComponents(
                        words,
                        language == Language.FR
                                ? new FrenchLightStemFilter(telling)
                                : new EnglishMinimalStemFilter(telling));
            }
        };
    }
}
