package org.hortillon.membership;

import org.hortillon.companies.CompaniesFixture;
import org.hortillon.testing.TestHub;
import org.jspecify.annotations.Nullable;

/** Members, as a few words say them. */
public final class MembershipFixture {

    private MembershipFixture() {}

    /** Somebody of that name who is a member since {@code joinedOn}: listed in the directory, or only counted. */
    public static void member(TestHub hub, String key, String family, String kind, String joinedOn, boolean listed) {
        CompaniesFixture.person(hub, key, "Camille", family, listed);
        membership(hub, key, kind, joinedOn, null);
        if (listed) {
            hub.execute("update membership.memberships set listed_on = joined_on where key = ?", key + joinedOn);
        }
    }

    /** A membership of a person who is there already. */
    public static void membership(TestHub hub, String person, String kind, String joinedOn, @Nullable String leftOn) {
        hub.execute("""
                insert into membership.memberships (key, person_id, kind, joined_on, left_on)
                select ?, id, ?, ?::date, ?::date from people.people where key = ?""", person + joinedOn, kind, joinedOn, leftOn, person);
    }
}
