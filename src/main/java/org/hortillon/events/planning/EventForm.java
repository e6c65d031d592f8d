package org.hortillon.events.planning;

import java.util.List;
import org.hortillon.events.form.Typed;
import org.hortillon.events.format.FormatDraft;
import org.hortillon.hubs.Label;
import org.hortillon.kernel.Tr;
import org.jspecify.annotations.Nullable;

/**
 * An event, to be written.
 *
 * @param kept as it stands, or null while it is new
 */
public record EventForm(@Nullable PlannedEvent kept, Typed typed, Choices choices) {

    /** What the form lets choose from. */
    public record Choices(List<Label> formats, List<Label> venues, List<Label> communes) {}

    public static List<Label> kinds(Tr t) {
        return Label.of(FormatDraft.KINDS, "events.kind.", t);
    }

    public static List<Label> modes(Tr t) {
        return Label.of(EventDraft.MODES, "events.mode.", t);
    }

    /** How many seats are held. */
    public int taken() {
        return kept == null ? 0 : kept.registered();
    }
}
