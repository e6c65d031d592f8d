package org.hortillon.events.registration;

import java.time.Instant;
import java.util.List;

/** All that one person registered for. */
public record MyPage(List<Line> all, Instant now) {

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
