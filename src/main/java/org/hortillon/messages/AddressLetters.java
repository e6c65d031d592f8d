package org.hortillon.messages;

import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import org.hortillon.people.AddressNotice;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Mails what people have to know of their addresses. */
@Component
class AddressLetters {

    private static final Duration PROOF_LIFE = Duration.ofDays(1);

    private final Outbox outbox;
    private final Clock clock;

    AddressLetters(Outbox outbox, Clock clock) {
        this.outbox = outbox;
        this.clock = clock;
    }

    /** In the transaction in which it happens. */
    @EventListener
    void mail(AddressNotice notice) {
        var name = "people." + notice.kind().name().toLowerCase(Locale.ROOT);
        var letter = Letter.service(name, notice.to(), notice.language())
                .about(notice.person())
                .with("address", notice.address());
        outbox.put(
                notice.secret().isEmpty()
                        ? letter
                        : letter.action(AddressNotice.PROOF)
                                .secret(notice.secret())
                                .lapses(clock.instant().plus(PROOF_LIFE)));
    }
}
