package org.hortillon.people.team;

import java.util.List;
import java.util.UUID;
import org.hortillon.people.Consent;
import org.hortillon.people.profile.PersonPage;
import org.jspecify.annotations.Nullable;

/**
 * One person's whole life in the hub, for the team.
 *
 * @param refused code of what was not done, or empty
 */
public record TeamPersonPage(
        PersonPage page, Kept kept, List<Address> addresses, List<Consent> consents, String refused) {

    /** What the team may correct. */
    public record Kept(
            UUID id,
            String key,
            String givenName,
            String familyName,
            @Nullable String email,
            @Nullable String headline,
            @Nullable String headlineEn) {}

    /** One of the person's e-mail addresses. */
    public record Address(UUID id, String address, boolean main) {}
}
