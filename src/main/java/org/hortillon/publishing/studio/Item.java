package org.hortillon.publishing.studio;

import java.util.ArrayList;
import java.util.List;
import org.hortillon.kernel.Tr;
import org.hortillon.publishing.check.CheckedClaim;
import org.hortillon.publishing.check.Proposal;
import org.hortillon.publishing.check.Status;
import org.jspecify.annotations.Nullable;

/**
 * A number of the text as it is listed beside it.
 *
 * @param number from 1
 * @param offers what it may be tied to with one click, the likeliest first, three at most
 * @param choices all that it could be tied to, or null when that is not shown
 */
public record Item(
        int number,
        Place place,
        CheckedClaim checked,
        List<Offer> offers,
        @Nullable Choices choices) {

    private static final String FIGURE = "figure:";
    private static final double CERTAIN = 0.85;
    private static final double LIKELY = 0.6;
    private static final double POSSIBLE = 0.3;

    public Item {
        offers = List.copyOf(offers);
    }

    /**
     * Something that a number may be tied to.
     *
     * @param order for the button that does it
     * @param sure message key of how sure it is, or empty
     */
    public record Offer(String order, String label, String value, boolean agrees, String sure) {}

    static Item of(int number, Place place, CheckedClaim checked, Usage usage) {
        return new Item(number, place, checked, offers(place, checked, usage), null);
    }

    Item with(Choices shown) {
        return new Item(number, place, checked, offers, shown);
    }

    /** In which period and for whom offers are said. */
    record Usage(String period, Tr t) {}

    private static List<Offer> offers(Place place, CheckedClaim checked, Usage usage) {
        var offers = new ArrayList<Offer>();
        var t = usage.t();
        var binding = checked.binding();
        if (checked.claim().link() != null) {
            return offers;
        }
        if (binding != null && !binding.startsWith(FIGURE)) {
            var label = t.get("publishing.studio.offer." + checked.status().code());
            offers.add(new Offer(tie(place, binding), label, "", true, ""));
        }
        checked.proposals().forEach(proposal -> offers.add(offer(place, proposal, usage)));
        return offers;
    }

    private static Offer offer(Place place, Proposal proposal, Usage usage) {
        return new Offer(
                tie(place, proposal.binding(usage.period())),
                proposal.said(usage.t()),
                proposal.value().said(usage.t()),
                proposal.agrees(),
                "publishing.studio.sure." + sure(proposal.confidence()));
    }

    private static String sure(double confidence) {
        if (confidence >= LIKELY) {
            return confidence >= CERTAIN ? "certain" : "likely";
        }
        return confidence >= POSSIBLE ? "possible" : "unlikely";
    }

    static String tie(Place place, String binding) {
        return new Order(Order.Act.TIE, place, binding).code();
    }

    /** Whether what it counts is only proposed, though surely enough to be taken at once. */
    static boolean isProposed(CheckedClaim checked) {
        return checked.claim().link() == null
                && checked.binding() != null
                && checked.binding().startsWith(FIGURE);
    }

    public boolean tied() {
        return checked.claim().link() != null;
    }

    public boolean proposed() {
        return isProposed(checked);
    }

    /** Whether the author still has something to do about it. */
    public boolean todo() {
        return proposed() || checked.status() == Status.CONTRADICTED || checked.status() == Status.NOT_BOUND;
    }

    /** The button's value that asks for {@code act}. */
    public String order(Order.Act act) {
        return Order.of(act, place).code();
    }

    public String untie() {
        return order(Order.Act.UNTIE);
    }

    public boolean open() {
        return choices != null;
    }

    /** The button's value that shows all that it could be tied to. */
    public String opening() {
        return order(Order.Act.OPEN);
    }

    public String source() {
        return order(Order.Act.SOURCE);
    }

    public String change() {
        return order(open() ? Order.Act.CLOSE : Order.Act.OPEN);
    }

    /** The class of its mark. */
    public String mark() {
        return switch (checked.status()) {
            case HOLDS -> "";
            case NOT_BOUND -> "unbound";
            case CONTRADICTED, QUOTATION, SOURCE, COMMITMENT -> checked.status().code();
        };
    }

    /** The class of its badge. */
    public String badge() {
        return switch (checked.status()) {
            case HOLDS -> "ok";
            case CONTRADICTED -> "bad";
            case NOT_BOUND -> "draft";
            case COMMITMENT -> "wait";
            case QUOTATION, SOURCE -> "info";
        };
    }
}
