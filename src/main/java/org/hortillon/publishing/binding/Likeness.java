package org.hortillon.publishing.binding;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hortillon.kernel.Language;
import org.hortillon.publishing.claim.Claim;

/** How much of a title stands around a claim. For one text and one thread. */
public final class Likeness {

    private final Language language;
    private final Map<String, List<String>> known = new HashMap<>();

    public Likeness(Language language) {
        this.language = language;
    }

    /** The part of the words of {@code title} that stand around {@code claim}, from 0 to 1. */
    public double of(Claim claim, String title) {
        var around = around(claim);
        var stems = stems(title);
        return stems.isEmpty()
                ? 0
                : (double) stems.stream().filter(around::contains).count() / stems.size();
    }

    private Set<String> around(Claim claim) {
        var setting = claim.setting();
        var around = new HashSet<String>();
        for (var words : new String[] {setting.counted(), setting.label(), setting.clause(), setting.lead()}) {
            around.addAll(stems(words));
        }
        if (!setting.headings().isEmpty()) {
            around.addAll(stems(setting.headings().getLast()));
        }
        return around;
    }

    private List<String> stems(String words) {
        return known.computeIfAbsent(words, text -> Stems.of(text, language));
    }
}
