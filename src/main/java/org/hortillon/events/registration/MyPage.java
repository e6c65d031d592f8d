package org.hortillon.events.registration;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that one person registered for.
 *
 * @param calendar nothing when the account belongs to no person
 */
public record MyPage(List<Line> all, Instant now, @Nullable Calendar calendar) {

    /**
     * The person's own calendar.
     *
     * @param since when its address was made, if it has one
     * @param address the new address, which is shown once
     */
    public record Calendar(
            @Nullable Instant since, @Nullable String address) {

        /** The address by which calendar programs subscribe. */
        public String webcal() {
            return address == null ? "" : address.replaceFirst("^https?", "webcal");
        }
    }

    /** One registration, and the code of its link. */
    public record Line(OwnRegistration own, String code) {}

    /** The next event first. */
    public List<Line> ahead() {
        return all.reversed().stream()
                .filter(line -> line.own().endsAt().isAfter(now))
                .toList();
    }

    /** The latest event first. */
    public List<Line> past() {
        return all.stream().filter(line -> !line.own().endsAt().isAfter(now)).toList();
    }
}
