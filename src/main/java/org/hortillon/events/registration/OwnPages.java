package org.hortillon.events.registration;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.hortillon.events.ticket.Signatures;
import org.hortillon.kernel.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The page behind the link of a mail. */
@Component
class OwnPages {

    private final Signatures signatures;
    private final RegistrationStandings standings;
    private final EventQuestions questions;
    private final Clock clock;

    OwnPages(Signatures signatures, RegistrationStandings standings, EventQuestions questions, Clock clock) {
        this.signatures = signatures;
        this.standings = standings;
        this.questions = questions;
        this.clock = clock;
    }

    /** The registration that a code leads to, if this hub signed it. */
    Optional<UUID> registration(String code) {
        return signatures.read(RegistrationLetters.PURPOSE, code);
    }

    Optional<OwnPage> of(String code, @Nullable Refusal refused) {
        return registration(code)
                .flatMap(standings::own)
                .map(own -> new OwnPage(
                        own, code, questions.of(own.eventId()), questions.answers(own.id()), refused, clock.instant()));
    }
}
