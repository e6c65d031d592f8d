package org.hortillon.events.door;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hortillon.kernel.EmailAddress;
import org.jspecify.annotations.Nullable;

/**
 * What a device sends: all that it did since it was last heard.
 *
 * @param known the version of the list that it has
 */
record SyncRequest(
        @Nullable String event,
        @Nullable String pass,
        @Nullable UUID device,
        @Nullable String known,
        @Nullable List<@Nullable Item> scans) {

    private static final int LONGEST_NAME = 80;

    /** One of them, as it is written. */
    record Item(
            @Nullable UUID id,
            @Nullable String act,
            @Nullable UUID registration,
            @Nullable String given,
            @Nullable String family,
            @Nullable String email,
            @Nullable UUID undoes,
            long at,
            boolean knowingly) {

        /** The same, when it makes sense. */
        Optional<Scan> read(UUID device) {
            return id == null || act == null ? Optional.empty() : read(id, device, act, Instant.ofEpochMilli(at));
        }

        private Optional<Scan> read(UUID scan, UUID device, String what, Instant when) {
            return switch (what) {
                case "ticket", "name" ->
                    Optional.ofNullable(registration)
                            .map(who -> new Scan(
                                    scan,
                                    device,
                                    what.equals("ticket") ? Scan.Act.TICKET : Scan.Act.NAME,
                                    who,
                                    null,
                                    null,
                                    when,
                                    knowingly));
                case "walk_in" -> walkIn(given, family, email).map(who -> Scan.walkIn(scan, device, who, when));
                case "undo" -> Optional.ofNullable(undoes).map(other -> Scan.undo(scan, device, other, when));
                default -> Optional.empty();
            };
        }
    }

    /** Somebody who has a name at least; an address that is none is left out. */
    static Optional<Scan.WalkIn> walkIn(@Nullable String given, @Nullable String family, @Nullable String email) {
        var first = cut(given);
        var last = cut(family);
        if (first.isEmpty() && last.isEmpty()) {
            return Optional.empty();
        }
        var address = email == null ? "" : email.strip();
        return Optional.of(new Scan.WalkIn(first, last, EmailAddress.isComplete(address) ? address : null));
    }

    private static String cut(@Nullable String name) {
        var stripped = name == null ? "" : name.strip();
        return stripped.substring(0, Math.min(stripped.length(), LONGEST_NAME));
    }
}
