package org.hortillon.publishing.seal;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One version of an article as it was published.
 *
 * @param recordedAt the database's own time of the seal
 * @param hash SHA-256 of the file
 * @param reason for an amendment, or null
 * @param by name of who sealed it, {@link #IMPORT} or {@link #DAY}
 */
public record Seal(
        UUID id,
        String slug,
        int version,
        Instant sealedAt,
        Instant recordedAt,
        String hash,
        String title,
        String period,
        @Nullable String reason,
        String by) {

    static final String IMPORT = "import";
    static final String DAY = "publication";

    /** Whether nobody sealed it by hand. */
    public boolean byItself() {
        return by.equals(IMPORT) || by.equals(DAY);
    }

    /** This version with its article's slug at another time. */
    Seal under(String other) {
        return new Seal(id, other, version, sealedAt, recordedAt, hash, title, period, reason, by);
    }

    /** The French path of this version's proofs. */
    public String path() {
        return "/blog/" + slug + "/preuves";
    }

    /** What an address says to mean this version. */
    public String query() {
        return "?version=" + version;
    }
}
