package org.hortillon.publishing.seal;

import java.util.List;

/**
 * The numbers of a sealed version.
 *
 * @param versions of the article, the last first
 * @param team whether each record that moved is named
 */
public record ProofsPage(Seal seal, List<Seal> versions, List<Told> claims, boolean team) {

    /** What is added to addresses to stay with this version: nothing for the last. */
    public String query() {
        return seal.equals(versions.getFirst()) ? "" : seal.query();
    }

    /** How many numbers have another value today, or rest on other records. */
    public long moved() {
        return claims.stream()
                .filter(told -> told.drift() != null && told.drift().moves())
                .count();
    }

    public long bound() {
        return claims.stream().filter(told -> told.claim().figure() != null).count();
    }
}
