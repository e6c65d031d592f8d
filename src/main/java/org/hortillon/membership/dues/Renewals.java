package org.hortillon.membership.dues;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hortillon.hubs.Hubs;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets a member ask for the next period before the hub does. */
@Component
@Transactional
public class Renewals {

    private final JdbcClient jdbc;
    private final TermsStore store;
    private final OpeningDues opening;
    private final Hubs hubs;

    Renewals(JdbcClient jdbc, TermsStore store, OpeningDues opening, Hubs hubs) {
        this.jdbc = jdbc;
        this.store = store;
        this.opening = opening;
        this.hubs = hubs;
    }

    /** How to pay, in both languages, where the hub says it. */
    public record How(@Nullable String fr, @Nullable String en) {}

    @Transactional(readOnly = true)
    public How how() {
        return store.find().map(terms -> new How(terms.how(), terms.howEn())).orElse(new How(null, null));
    }

    /** When the next period of a membership begins, unless it is asked for already or the hub asks for nothing. */
    @Transactional(readOnly = true)
    public Optional<LocalDate> next(UUID membership) {
        return store.find()
                .map(terms -> next(membership, terms))
                .map(DueRules.Period::from)
                .filter(from -> !jdbc.sql(
                                "select exists (select from membership.dues where membership_id = ? and starts_on = ?)")
                        .params(membership, from)
                        .query(Boolean.class)
                        .single());
    }

    /** Opens the due of the next period; false when it is open already. */
    public boolean renew(UUID membership) {
        return store.find()
                .map(terms -> opening.open(membership, next(membership, terms), terms) == 1)
                .orElse(false);
    }

    private DueRules.Period next(UUID membership, Terms terms) {
        var joined = jdbc.sql("select joined_on from membership.memberships where id = ?")
                .param(membership)
                .query(LocalDate.class)
                .single();
        var today = hubs.today();
        var now = DueRules.period(terms.byCalendar(), joined, today.isBefore(joined) ? joined : today);
        return DueRules.period(terms.byCalendar(), joined, now.until());
    }
}
