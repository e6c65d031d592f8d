package org.hortillon.events.agenda;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.BindParam;

/** What a reader asks the agenda for, in whatever view; an empty word asks for everything. */
public record EventFilter(
        @BindParam("genre") String kind,
        @BindParam("format") String format,
        @BindParam("commune") String commune,
        @BindParam("mode") String mode,
        @BindParam("espace") String space,
        @BindParam("annee") String year,
        @BindParam("qui") String whose) {

    /** The condition that its words are put into, over {@code events.agenda}. */
    static final String MATCHING = """
             where (:kind = '' or kind = :kind)
               and (:format = '' or format = :format)
               and (:commune = '' or commune_code = :commune)
               and (:mode = '' or mode in (:mode, 'mixed'))
               and (:space = '' or space = :space)
               and (:year = '' or extract(year from held_on)::text = :year)
            """;

    static final Set<String> MODES = Set.of("onsite", "online");
    static final EventFilter NONE = new EventFilter(null, null, null, null, null, null, null);
    static final String OWN = "nous";

    private static final String YEAR = "(19|20)[0-9]{2}";

    public EventFilter(
            @Nullable String kind,
            @Nullable String format,
            @Nullable String commune,
            @Nullable String mode,
            @Nullable String space,
            @Nullable String year,
            @Nullable String whose) {
        this.kind = kind == null ? "" : kind;
        this.format = format == null ? "" : format;
        this.commune = commune == null ? "" : commune;
        this.mode = mode != null && MODES.contains(mode) ? mode : "";
        this.space = space == null ? "" : space;
        this.year = year == null || !year.matches(YEAR) ? "" : year;
        this.whose = OWN.equals(whose) ? OWN : "";
    }

    public boolean isEmpty() {
        return equals(NONE);
    }

    /** Others say where and when, and nothing else that can be asked for here. */
    public boolean othersToo() {
        return whose.isEmpty() && kind.isEmpty() && format.isEmpty() && mode.isEmpty() && space.isEmpty();
    }

    /** What is asked for, by the names that addresses and forms give it. */
    public Map<String, String> words() {
        var words = new LinkedHashMap<String, String>();
        words.put("genre", kind);
        words.put("format", format);
        words.put("commune", commune);
        words.put("mode", mode);
        words.put("espace", space);
        words.put("annee", year);
        words.put("qui", whose);
        words.values().removeIf(String::isEmpty);
        return words;
    }

    /** The agenda with the same words in another view, as a French path. */
    public String path(String view) {
        var words = new LinkedHashMap<String, String>();
        if (!view.isEmpty()) {
            words.put("vue", view);
        }
        words.putAll(words());
        var query = words.entrySet().stream()
                .map(word -> word.getKey() + "=" + encoded(word.getValue()))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? "/evenements" : "/evenements?" + query;
    }

    public EventFilter in(String commune) {
        return new EventFilter(kind, format, commune, mode, space, year, whose);
    }

    EventFilter everyYear() {
        return new EventFilter(kind, format, commune, mode, space, "", whose);
    }

    JdbcClient.StatementSpec bind(JdbcClient.StatementSpec statement) {
        return statement.params(
                Map.of("kind", kind, "format", format, "commune", commune, "mode", mode, "space", space, "year", year));
    }

    private static String encoded(String word) {
        return java.net.URLEncoder.encode(word, java.nio.charset.StandardCharsets.UTF_8);
    }
}
