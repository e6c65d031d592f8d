package org.hortillon.membership.review;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.hortillon.access.Viewer;
import org.hortillon.hubs.Hubs;
import org.hortillon.kernel.Tr;
import org.hortillon.membership.NextMeeting;
import org.hortillon.membership.application.ApplicationLinks;
import org.hortillon.messages.Letter;
import org.hortillon.messages.Outbox;
import org.springframework.stereotype.Component;

/** What applicants are told by mail as the team goes on, in their language. */
@Component
class ReviewLetters {

    private final Outbox outbox;
    private final ApplicationLinks links;
    private final NextMeeting meetings;
    private final Hubs hubs;
    private final Clock clock;

    ReviewLetters(Outbox outbox, ApplicationLinks links, NextMeeting meetings, Hubs hubs, Clock clock) {
        this.outbox = outbox;
        this.links = links;
        this.meetings = meetings;
        this.hubs = hubs;
        this.clock = clock;
    }

    /** Proposes a coffee; a later proposal replaces the first in the applicant's calendar. */
    void coffee(Candidate candidate, Instant at, String place, String words) {
        var calendar = CoffeeCalendar.of(
                new CoffeeCalendar.Coffee(candidate, at, place, clock.instant()), t(candidate), hubs.current());
        outbox.put(letter("membership.coffee", candidate)
                .with("moment", at)
                .with("place", place)
                .with("who", Viewer.current().name())
                .words(words)
                .action(ApplicationLinks.PAGE)
                .secret(links.create(candidate.id()))
                .attach("cafe.ics", "text/calendar", calendar.getBytes(StandardCharsets.UTF_8)));
    }

    /** Refuses in the words that somebody of the team looked at. */
    void refused(Candidate candidate, String words) {
        outbox.put(letter("membership.refused", candidate).words(words));
    }

    /** Welcomes, names the sponsor, and invites to what comes next. */
    void accepted(Candidate candidate, UUID person, String sponsor, String words) {
        var t = t(candidate);
        var next = meetings.next();
        outbox.put(letter("membership.accepted", candidate)
                .about(person)
                .with(
                        "sponsor",
                        sponsor.isEmpty()
                                ? t.get("membership.welcome.unsponsored")
                                : t.get("membership.welcome.sponsor", sponsor))
                .with(
                        "meeting",
                        next.map(one -> t.get(
                                        "membership.welcome.meeting",
                                        t.pick(one.title(), one.titleEn()),
                                        t.moment(one.startsAt()),
                                        one.venue()))
                                .orElseGet(() -> t.get("membership.welcome.agenda")))
                .words(words)
                .action(next.map(NextMeeting.Meeting::path).orElse("/evenements")));
    }

    private static Letter letter(String name, Candidate candidate) {
        return Letter.service(name, Objects.requireNonNull(candidate.email()), candidate.speaks())
                .with("name", Objects.requireNonNull(candidate.givenName()));
    }

    private Tr t(Candidate candidate) {
        return new Tr(candidate.speaks(), hubs.current().zone());
    }
}
