package org.hortillon.events.series;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.hortillon.hubs.Hubs;
import org.springframework.stereotype.Component;

/** From the days of a rule to a series. */
@Component
class SeriesMaking {

    private final ProposedDays proposed;
    private final SeriesActs acts;
    private final Hubs hubs;

    SeriesMaking(ProposedDays proposed, SeriesActs acts, Hubs hubs) {
        this.proposed = proposed;
        this.acts = acts;
        this.hubs = hubs;
    }

    LocalDate today() {
        return hubs.today();
    }

    List<ProposedDay> days(SeriesDraft draft) {
        return proposed.of(draft);
    }

    String make(SeriesDraft draft, Collection<LocalDate> days, boolean published) {
        return acts.make(draft, days, published);
    }
}
