package org.hortillon.events.agenda;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hortillon.hubs.Label;
import org.hortillon.kernel.Tr;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a reader can ask the agenda for: only what some event answers to. */
@Component
@Transactional(readOnly = true)
class AgendaChoices {

    static final List<String> KINDS = List.of("networking", "workshop", "conference", "pitch", "visit");

    private final JdbcClient jdbc;

    AgendaChoices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Row(
            String what, String key, String label, @Nullable String labelEn) {

        Label asLabel() {
            return new Label(key, label, labelEn);
        }
    }

    /** All of it in one statement. */
    Choices of(EventFilter filter) {
        Map<String, List<Label>> found = jdbc.sql("""
                        select 'commune' as what, m.code as key, m.name as label, null as label_en
                          from hubs.communes m
                         where exists (select from events.agenda a where a.commune_code = m.code)
                            or exists (select from events.outside_events o where o.commune_code = m.code)
                        union all
                        select 'format', f.key, f.name, f.name_en
                          from events.formats f
                         where exists (select from events.agenda a where a.format = f.key)
                        union all
                        select distinct 'year', extract(year from held_on)::text, extract(year from held_on)::text, null
                          from events.agenda
                        union all
                        select 'space', key, label, label_en from coworking.space_labels where key = ?
                        union all
                        select 'others', '', '', null where exists (select from events.outside_events)
                         order by what, label, key""").param(filter.space()).query(Row.class).list().stream()
                .collect(Collectors.groupingBy(Row::what, Collectors.mapping(Row::asLabel, Collectors.toList())));
        return new Choices(
                found.getOrDefault("commune", List.of()),
                found.getOrDefault("format", List.of()),
                found.getOrDefault("year", List.of()).reversed(),
                found.getOrDefault("space", List.of()).stream()
                        .map(Label::label)
                        .findFirst()
                        .orElse(null),
                found.containsKey("others"));
    }

    /**
     * What can be asked for.
     *
     * @param years in which something is or was held, latest first
     * @param spaceName the name of the space to which the agenda is narrowed, or null
     * @param others whether partners announce anything
     */
    public record Choices(
            List<Label> communes,
            List<Label> formats,
            List<Label> years,
            @Nullable String spaceName,
            boolean others) {

        public Choices {
            communes = List.copyOf(communes);
            formats = List.copyOf(formats);
            years = List.copyOf(years);
        }

        public List<Label> kinds(Tr t) {
            return Label.of(KINDS, "events.kind.", t);
        }

        public List<Label> modes(Tr t) {
            return Label.of(List.of("onsite", "online"), "events.mode.", t);
        }

        public List<Label> whose(Tr t) {
            return List.of(new Label(EventFilter.OWN, t.get("events.territory.own"), null));
        }
    }
}
