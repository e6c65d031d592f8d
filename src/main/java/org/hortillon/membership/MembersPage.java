package org.hortillon.membership;

import java.time.LocalDate;
import java.util.List;
import org.hortillon.hubs.Label;
import org.hortillon.kernel.DiscreetCounts;
import org.hortillon.kernel.Paging;
import org.hortillon.kernel.Tr;
import org.jspecify.annotations.Nullable;

/** The public directory: how many members there are, and those who agreed to be named. */
public record MembersPage(
        MemberFilter filter, LocalDate today, DiscreetCounts counts, List<Card> cards, Paging paging) {

    /** One member who agreed to be named. */
    public record Card(
            String key,
            String name,
            @Nullable String headline,
            @Nullable String headlineEn,
            String kind,
            @Nullable String company,
            @Nullable String companyName) {

        /** {@code SD} for Sarah Dubois. */
        public String initials() {
            var last = name.lastIndexOf(' ');
            return name.substring(0, 1) + (last < 0 ? "" : name.substring(last + 1, last + 2));
        }
    }

    public List<Label> kinds(Tr t) {
        return Label.of(MemberKinds.ALL, "membership.kind.", t);
    }
}
