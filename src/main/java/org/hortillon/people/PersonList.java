package org.hortillon.people;

import java.util.List;
import org.hortillon.kernel.Paging;
import org.jspecify.annotations.Nullable;

/** The people of the hub, searched by word; for the team. */
public record PersonList(String words, List<Row> rows, Paging paging) {

    /** One person; {@code shown} tells whether the name may be shown to the public. */
    public record Row(
            String key,
            String givenName,
            String familyName,
            @Nullable String email,
            @Nullable String phone,
            @Nullable String headline,
            boolean shown) {}
}
