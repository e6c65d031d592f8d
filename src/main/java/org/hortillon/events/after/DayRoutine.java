package org.hortillon.events.after;

import java.time.LocalTime;
import org.hortillon.routines.Rhythm;
import org.hortillon.routines.Routine;
import org.springframework.stereotype.Component;

/** Each morning: reminds of what is tomorrow, thanks for what was yesterday, and erases words that are a year old. */
@Component
class DayRoutine implements Routine {

    private static final LocalTime AT = LocalTime.of(9, 0);

    private final DayLetters letters;
    private final Reviews reviews;

    DayRoutine(DayLetters letters, Reviews reviews) {
        this.letters = letters;
        this.reviews = reviews;
    }

    @Override
    public String name() {
        return "events.routine.day";
    }

    @Override
    public Rhythm rhythm() {
        return new Rhythm.Daily(AT);
    }

    @Override
    public void run() {
        letters.remind();
        letters.thank();
        reviews.forgetWords();
    }
}
