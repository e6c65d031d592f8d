package org.hortillon.publishing.studio;

import java.util.List;
import org.hortillon.commitments.Commitment;
import org.hortillon.commitments.Commitments;
import org.hortillon.companies.Testimonial;
import org.hortillon.companies.Testimonials;
import org.hortillon.figures.Period;
import org.hortillon.publishing.binding.Likeness;
import org.hortillon.publishing.binding.Lookup;
import org.hortillon.publishing.check.Report;
import org.springframework.stereotype.Component;

/** All that a number may be tied to: figures, commitments, testimonials. */
@Component
class Bindables {

    private static final int MOST = 12;
    private static final int NEAREST = 6;

    private final FigureSearch search;
    private final Commitments commitments;
    private final Testimonials testimonials;

    Bindables(FigureSearch search, Commitments commitments, Testimonials testimonials) {
        this.search = search;
        this.commitments = commitments;
        this.testimonials = testimonials;
    }

    Choices of(Item item, String words, Report report, Desk.Asker asker) {
        var lookup = new Lookup(words);
        return new Choices(
                words,
                figures(item, words, report, asker),
                commitments.all().stream()
                        .filter(one -> lookup.without(one.title(), one.owner()).isEmpty())
                        .map(one -> commitment(item, one, asker))
                        .toList(),
                testimonials.all().stream()
                        .filter(one -> one.withdrawnOn() == null)
                        .filter(one -> lookup.without(one.givenName(), one.role(), one.quote())
                                .isEmpty())
                        .map(one -> testimonial(item, one))
                        .toList());
    }

    private List<Item.Offer> figures(Item item, String words, Report report, Desk.Asker asker) {
        var period = Period.parse(report.period()).orElseThrow();
        var likeness = new Likeness(report.language());
        var claim = item.checked().claim();
        var found = words.isEmpty()
                ? search.nearest(
                        figure -> likeness.of(claim, figure.label().in(report.language())), NEAREST, period, asker)
                : search.find(new FigureSearch.Wanted(words, "", ""), MOST, period, asker);
        return found.stream().map(one -> figure(item, one, asker)).toList();
    }

    private static Item.Offer figure(Item item, Found found, Desk.Asker asker) {
        var actual = found.value().value();
        var agrees = actual != null && item.checked().claim().statement().holdsFor(actual);
        return new Item.Offer(
                Item.tie(item.place(), found.binding()), found.label(asker.t()), found.said(asker.t()), agrees, "");
    }

    private static Item.Offer commitment(Item item, Commitment one, Desk.Asker asker) {
        var label = asker.t().pick(one.title(), one.titleEn());
        return new Item.Offer(
                Item.tie(item.place(), "commitment:" + one.key()), label, one.targetSaid(asker.t()), true, "");
    }

    private static Item.Offer testimonial(Item item, Testimonial one) {
        return new Item.Offer(
                Item.tie(item.place(), "testimonial:" + one.key()), one.givenName() + ", " + one.role(), "", true, "");
    }
}
