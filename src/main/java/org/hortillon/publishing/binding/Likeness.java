package org.hortillon.publishing.binding;

import java.util.HashSet;
import org.hortillon.kernel.Language;
import org.hortillon.publishing.claim.Claim;

/** How much of a title stands around a claim. */
public final class Likeness {

    private final Language language;

    public Likeness(Language language) {
        this.language = language;
    }

    /** The part of the words of {@code title} that stand around {@code claim}, from 0 to 1. */
    public double of(Claim claim, String title) {
        var setting = claim.setting();
        var around = new HashSet<String>();
        for (var words : new String[] {setting.counted(), setting.label(), setting.clause(), setting.lead()}) {
            around.addAll(Stems.of(words, language));
        }
        if (!setting.headings().isEmpty()) {
            around.addAll(Stems.of(setting.headings().getLast(), language));
        }
        var stems = Stems.of(title, language);
        return stems.isEmpty()
                ? 0
                : (double) stems.stream().filter(around::contains).count() / stems.size();
    }
}
