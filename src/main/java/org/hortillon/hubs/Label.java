package org.hortillon.hubs;

import java.util.Collection;
import java.util.List;
import org.hortillon.kernel.Tr;
import org.jspecify.annotations.Nullable;

/** How the key of a dimension is said to people: a sector, a commune. */
public record Label(String key, String label, @Nullable String labelEn) {

    /** Fixed keys, said by the sentences under {@code prefix}: {@code membership.kind.} and {@code freelance}. */
    public static List<Label> of(Collection<String> keys, String prefix, Tr t) {
        return keys.stream()
                .map(key -> new Label(key, t.get(prefix + key), null))
                .toList();
    }
}
