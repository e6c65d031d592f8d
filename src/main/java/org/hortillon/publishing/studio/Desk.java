package org.hortillon.publishing.studio;

import java.util.LinkedHashMap;
import java.util.Optional;
import org.hortillon.access.Viewer;
import org.hortillon.figures.Period;
import org.hortillon.kernel.Tr;
import org.hortillon.publishing.TextChecks;
import org.hortillon.publishing.article.FrontMatter;
import org.hortillon.publishing.check.Checking;
import org.hortillon.publishing.check.Report;
import org.hortillon.publishing.check.TextPeriods;
import org.hortillon.publishing.claim.Claim;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What stands beside a text while it is written: its numbers, and the orders that tie them to what they count. */
@Component
public class Desk {

    private final Checking checking;
    private final TextPeriods periods;
    private final Bindables bindables;

    Desk(Checking checking, TextPeriods periods, Bindables bindables) {
        this.checking = checking;
        this.periods = periods;
        this.bindables = bindables;
    }

    /**
     * What comes of a form of the studio.
     *
     * @param text as it is now: as it was sent, unless the order changed it
     */
    public record Answer(String text, ClaimsPanel panel) {}

    /** Does what the form asks for, if anything, and gives the numbers of what comes of it. */
    public Answer answer(Sheet sheet, Viewer viewer, Tr t) {
        if (sheet.text().length() > TextChecks.LONGEST) {
            return new Answer(sheet.text(), ClaimsPanel.refused(Refused.TOO_LARGE));
        }
        var order = Order.parse(sheet.order());
        var change = order.filter(one -> one.act().changes()).map(one -> change(sheet, one, viewer, t));
        var text = change.orElse(null) instanceof Change.Made made ? made.text() : sheet.text();
        var report = checking.check(text, period(sheet), viewer, t);
        var panel = ClaimsPanel.of(sheet, change.orElse(null), report, t);
        var opened = opened(sheet, order.orElse(null)).flatMap(panel::at);
        return new Answer(
                text,
                opened.map(item -> panel.opened(item, bindables.of(item, sheet.words(), report, new Asker(viewer, t))))
                        .orElse(panel));
    }

    /** Who asks, and in which language. */
    record Asker(Viewer viewer, Tr t) {}

    /** As when the article is published: the period that it names, else that of its day. */
    private Period period(Sheet sheet) {
        return Period.parse(sheet.period())
                .or(() -> FrontMatter.periodOf(sheet.date()))
                .orElseGet(() -> periods.of(sheet.text()));
    }

    private static Optional<Place> opened(Sheet sheet, @Nullable Order order) {
        if (order == null) {
            return Order.parse(sheet.opened()).map(Order::place);
        }
        return order.act() == Order.Act.OPEN ? Optional.of(order.place()) : Optional.empty();
    }

    private Change change(Sheet sheet, Order order, Viewer viewer, Tr t) {
        var text = sheet.text();
        var period = period(sheet);
        var binding = Binding.of(text, Reading.of(text, period));
        if (order.act() == Order.Act.ALL) {
            return all(binding, checking.check(text, period, viewer, t));
        }
        var claim = binding.find(order.place());
        return claim.isEmpty() ? Refused.TEXT_CHANGED : change(binding, claim.get(), order, sheet.source());
    }

    private static Change change(Binding binding, Claim claim, Order order, String source) {
        return switch (order.act()) {
            case TIE -> binding.tie(claim, order.to());
            case SOURCE ->
                Sources.destination(source)
                        .map(destination -> binding.tie(claim, destination))
                        .orElse(Refused.NO_SOURCE);
            case UNTIE -> binding.untie(claim);
            case ALL, OPEN, CLOSE -> throw new IllegalArgumentException(order.toString());
        };
    }

    private static Change all(Binding binding, Report report) {
        var destinations = new LinkedHashMap<Claim, String>();
        for (var checked : report.claims()) {
            if (Item.isProposed(checked) && checked.binding() != null) {
                destinations.put(checked.claim(), checked.binding());
            }
        }
        return destinations.isEmpty() ? Refused.NOTHING_SURE : binding.tieAll(destinations);
    }
}
