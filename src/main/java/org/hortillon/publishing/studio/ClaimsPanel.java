package org.hortillon.publishing.studio;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hortillon.kernel.Tr;
import org.hortillon.markdown.Edit;
import org.hortillon.publishing.check.Report;
import org.hortillon.publishing.check.Status;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of a text, beside it.
 *
 * @param read whether the text was read
 * @param todo whether only what is to be done is shown
 * @param edit what was just changed in the text that was sent, each end of line being one character, or null
 * @param refused why nothing was changed, or null
 */
public record ClaimsPanel(
        boolean read,
        List<Item> items,
        boolean todo,
        @Nullable Edit edit,
        @Nullable Refused refused) {

    /** Of a text that was not read. */
    public static final ClaimsPanel UNREAD = new ClaimsPanel(false, List.of(), false, null, null);

    public ClaimsPanel {
        items = List.copyOf(items);
    }

    static ClaimsPanel refused(Refused refused) {
        return new ClaimsPanel(false, List.of(), false, null, refused);
    }

    static ClaimsPanel of(Sheet sheet, @Nullable Change change, Report report, Tr t) {
        var ends = new LineEnds(report.text());
        var usage = new Item.Usage(report.period(), t);
        var items = new ArrayList<Item>();
        for (var checked : report.claims()) {
            var place = Place.of(checked.claim(), ends);
            items.add(Item.of(items.size() + 1, place, checked, usage));
        }
        return new ClaimsPanel(
                true,
                items,
                sheet.todo(),
                change instanceof Change.Made made ? onPage(made.edit(), sheet.text()) : null,
                change instanceof Refused refused ? refused : null);
    }

    /** The number that stands at {@code place}. */
    Optional<Item> at(Place place) {
        return items.stream().filter(item -> item.place().equals(place)).findFirst();
    }

    /** The same, with all that one of its numbers could be tied to. */
    ClaimsPanel opened(Item item, Choices choices) {
        var all = new ArrayList<>(items);
        all.set(item.number() - 1, item.with(choices));
        return new ClaimsPanel(read, all, todo, edit, refused);
    }

    private static Edit onPage(Edit edit, String text) {
        var ends = new LineEnds(text);
        return new Edit(ends.onPage(edit.start()), ends.onPage(edit.end()), LineEnds.onPage(edit.words()));
    }

    public int holding() {
        return count(Status.HOLDS);
    }

    public int contradicted() {
        return count(Status.CONTRADICTED);
    }

    /** Those of which nobody has said yet what they count, though it may be proposed. */
    public int toBind() {
        return (int) items.stream()
                .filter(item -> item.proposed() || item.checked().status() == Status.NOT_BOUND)
                .count();
    }

    /** Those with a proposal that is sure. */
    public int proposed() {
        return (int) items.stream().filter(Item::proposed).count();
    }

    /** The button's value that takes every sure proposal. */
    public String all() {
        return Order.all().code();
    }

    private int count(Status status) {
        return (int)
                items.stream().filter(item -> item.checked().status() == status).count();
    }
}
