package org.hortillon.membership.dues;

import java.time.LocalTime;
import org.hortillon.routines.Rhythm;
import org.hortillon.routines.Routine;
import org.springframework.stereotype.Component;

/** Each morning: opens what is due, gives receipts to what was paid elsewhere, and reminds. */
@Component
class DuesRoutine implements Routine {

    private static final LocalTime AT = LocalTime.of(7, 30);

    private final OpeningDues opening;
    private final Payments payments;
    private final Reminders reminders;

    DuesRoutine(OpeningDues opening, Payments payments, Reminders reminders) {
        this.opening = opening;
        this.payments = payments;
        this.reminders = reminders;
    }

    @Override
    public String name() {
        return "membership.routine.dues";
    }

    @Override
    public Rhythm rhythm() {
        return new Rhythm.Daily(AT);
    }

    @Override
    public void run() {
        opening.open();
        payments.issueMissing();
        reminders.remind();
    }
}
