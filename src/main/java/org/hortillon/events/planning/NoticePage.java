package org.hortillon.events.planning;

import java.util.Map;
import org.hortillon.events.form.Typed;
import org.hortillon.kernel.Tr;
import org.jspecify.annotations.Nullable;

/**
 * What is about to be told, before it goes.
 *
 * @param draft what the event is to be; null when it is called off or takes place after all
 * @param concerned how many people will be told
 */
public record NoticePage(
        PlannedEvent event, Notices.Kind kind, @Nullable EventDraft draft, Typed typed, int concerned) {

    public String code() {
        return kind.code();
    }

    /** Where the form is sent. */
    public String path() {
        return "/equipe/evenements/" + event.key()
                + switch (kind) {
                    case CHANGED -> "/modifier";
                    case CANCELLED -> "/annuler";
                    case RESTORED -> "/retablir";
                };
    }

    /** The letter as it will be read, but for whom it is to and what the team adds. */
    public String letter(Tr t) {
        var starts = draft == null
                ? t.moment(event.startsAt())
                : t.moment(draft.hours().startsLocal().atZone(t.zone()).toInstant());
        return t.getNamed(
                "events.letter." + code() + ".text",
                Map.of(
                        "name",
                        "…",
                        "event",
                        t.pick(event.title(), event.titleEn()),
                        "when",
                        starts,
                        "place",
                        draft == null ? event.venue() : draft.place().venue()));
    }

    /** What was typed on the page before, to go along. */
    public Map<String, String> carried() {
        var all = typed.all();
        all.remove("mot");
        all.remove("prevenir");
        return all;
    }
}
