package org.hortillon.membership;

import java.time.LocalDate;
import java.util.List;
import org.hortillon.hubs.Label;
import org.hortillon.kernel.Paging;
import org.hortillon.kernel.Tr;
import org.jspecify.annotations.Nullable;

/** All members by name, for the team. */
public record RosterPage(RosterFilter filter, List<Row> rows, Paging paging) {

    /** One belonging; {@code active} says whether it holds today. */
    public record Row(
            String name,
            @Nullable String email,
            String kind,
            @Nullable String companyName,
            LocalDate joinedOn,
            @Nullable LocalDate leftOn,
            @Nullable LocalDate listedOn,
            @Nullable String sponsor,
            boolean active) {}

    public List<Label> kinds(Tr t) {
        return Label.of(MemberKinds.ALL, "membership.kind.", t);
    }

    public List<Label> states(Tr t) {
        return Label.of(RosterFilter.STATES, "membership.state.", t);
    }
}
