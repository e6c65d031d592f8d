package org.hortillon.events.call;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hortillon.events.form.Mistake;
import org.hortillon.events.form.Typed;
import org.hortillon.events.format.Formats;
import org.hortillon.events.planning.DraftFields;
import org.hortillon.events.planning.DraftReading;
import org.hortillon.events.planning.EventChoices;
import org.hortillon.events.planning.Planning;
import org.hortillon.hubs.Hubs;
import org.hortillon.hubs.Label;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** On which date a proposal is held. */
@Component
@Transactional
class CallDates {

    private final JdbcClient jdbc;
    private final Formats formats;
    private final DraftReading reading;
    private final EventChoices choices;
    private final Planning planning;
    private final Hubs hubs;

    CallDates(
            JdbcClient jdbc,
            Formats formats,
            DraftReading reading,
            EventChoices choices,
            Planning planning,
            Hubs hubs) {
        this.jdbc = jdbc;
        this.formats = formats;
        this.reading = reading;
        this.choices = choices;
        this.planning = planning;
        this.hubs = hubs;
    }

    LocalDate today() {
        return hubs.today();
    }

    List<Label> formats() {
        return formats.offered();
    }

    /** The events to come, drafts too, soonest first. */
    @Transactional(readOnly = true)
    List<Label> events() {
        return jdbc.sql("""
                        select key, to_char(starts_local, 'DD/MM/YYYY') || ' ' || title as label, null::text as label_en
                          from events.events
                         where starts_local > ? and cancelled_on is null
                         order by starts_local limit 60""")
                .param(hubs.today().atStartOfDay())
                .query(Label.class)
                .list();
    }

    /** The event that was picked, or a new draft of the call's format on the day that was typed; nothing, and {@code typed} says why, when neither is good. */
    Optional<String> event(Call call, Proposal proposal, Typed typed) {
        if (!typed.get("evenement").isEmpty()) {
            var picked = planning.find(typed.get("evenement")).map(event -> event.key());
            if (picked.isEmpty()) {
                typed.refuse("evenement", Mistake.NOT_A_CHOICE);
            }
            return picked;
        }
        var day = typed.day("jour");
        if (typed.isGood() && !day.isAfter(hubs.today())) {
            typed.refuse("jour", Mistake.NOT_AHEAD);
        }
        return typed.isGood() ? drafted(call, proposal, typed, day) : Optional.empty();
    }

    private Optional<String> drafted(Call call, Proposal proposal, Typed typed, LocalDate day) {
        var fields = formats.find(call.format() == null ? "" : call.format())
                .map(format -> DraftFields.of(format, day, choices.home()))
                .orElseGet(() -> evening(day));
        fields.put("titre", proposal.title());
        fields.put("titre_en", "");
        fields.put("texte", proposal.summary());
        fields.put("texte_en", "");
        if (fields.getOrDefault("lieu", "").isEmpty()) {
            fields.put("lieu_nom", "À préciser");
        }
        var filled = Typed.of(fields);
        var draft = reading.read(filled);
        if (!filled.isGood()) {
            typed.refuse("jour", filled.problems().values().iterator().next());
            return Optional.empty();
        }
        return Optional.of(planning.make(draft));
    }

    private Map<String, String> evening(LocalDate day) {
        var fields = new LinkedHashMap<>(DraftFields.blank(choices.home()));
        fields.put("jour", day.toString());
        fields.put("debut", "18:30");
        fields.put("fin", "20:30");
        return fields;
    }
}
