package org.hortillon.membership.review;

import java.time.Duration;
import java.time.Instant;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.hortillon.hubs.Hub;
import org.hortillon.kernel.Tr;

/** A coffee as a calendar file (RFC 5545): half an hour. Its identity never changes, and each proposal counts up. */
final class CoffeeCalendar {

    private static final Duration LENGTH = Duration.ofMinutes(30);

    private CoffeeCalendar() {}

    /** When and where, and for which application, as of {@code now}. */
    record Coffee(Candidate candidate, Instant at, String place, Instant now) {}

    static String of(Coffee coffee, Tr t, Hub hub) {
        var entry = new VEvent(false);
        entry.add(new Uid("cafe-" + coffee.candidate().id() + "@" + hub.key()));
        entry.add(new DtStamp(coffee.now()));
        entry.add(new Sequence(coffee.candidate().version()));
        entry.add(new DtStart<>(coffee.at()));
        entry.add(new DtEnd<>(coffee.at().plus(LENGTH)));
        entry.add(new Summary(
                t.get("membership.coffee.with", hub.name(), coffee.candidate().name())));
        entry.add(new Location(coffee.place()));
        var calendar = new Calendar();
        calendar.add(new ProdId("-//Hortillon//Membership//" + t.language().name()));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(entry);
        return calendar.toString();
    }
}
