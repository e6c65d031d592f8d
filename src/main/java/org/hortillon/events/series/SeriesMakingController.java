package org.hortillon.events.series;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hortillon.access.For;
import org.hortillon.access.Role;
import org.hortillon.access.Unkeyed;
import org.hortillon.events.form.Typed;
import org.hortillon.events.format.Format;
import org.hortillon.events.format.FormatFields;
import org.hortillon.events.format.Formats;
import org.hortillon.events.planning.DraftFields;
import org.hortillon.events.planning.DraftReading;
import org.hortillon.events.planning.EventChoices;
import org.hortillon.site.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

@For({Role.TEAM, Role.ADMINISTRATOR})
@Controller
class SeriesMakingController {

    private static final String PATH = "/equipe/evenements/series/nouvelle";
    private static final MonthDay NEXT_YEAR_FROM = MonthDay.of(Month.OCTOBER, 1);

    private final Pages pages;
    private final Formats formats;
    private final EventChoices choices;
    private final DraftReading reading;
    private final SeriesMaking making;

    SeriesMakingController(
            Pages pages, Formats formats, EventChoices choices, DraftReading reading, SeriesMaking making) {
        this.pages = pages;
        this.formats = formats;
        this.choices = choices;
        this.reading = reading;
        this.making = making;
    }

    @GetMapping(PATH)
    View blank(@RequestParam(name = "format", defaultValue = "") String format) {
        var fields = formats.find(format).map(this::of).orElseGet(this::free);
        fields.putAll(year(making.today()));
        return pages.show("events/series/form", new SeriesForm(Typed.of(fields), choices.all()));
    }

    /** First the days are shown; what is ticked there is made. */
    @PostMapping(PATH)
    View make(HttpServletRequest request) {
        var typed = Typed.sent(request.getParameterMap());
        var draft = SeriesDraft.read(typed, reading);
        if (!typed.isGood()) {
            return pages.show(
                    "events/series/form", new SeriesForm(typed, choices.all()), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var days = chosen(request.getParameterValues("date"));
        if (days.isEmpty()) {
            return pages.show("events/series/preview", new SeriesPreview(draft, typed, making.days(draft)));
        }
        var key = making.make(draft, days, typed.get("faire").equals("publier"));
        return new RedirectView(pages.tr(request).href("/equipe/evenements/series/" + key + "?fait=series_made"));
    }

    /** Back to what was typed. */
    @Unkeyed("It changes nothing.")
    @PostMapping(PATH + "/corriger")
    View correct(HttpServletRequest request) {
        return pages.show("events/series/form", new SeriesForm(Typed.sent(request.getParameterMap()), choices.all()));
    }

    private static Set<LocalDate> chosen(String @Nullable [] dates) {
        return Stream.of(dates == null ? new String[0] : dates)
                .filter(date -> date.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}"))
                .map(LocalDate::parse)
                .collect(Collectors.toSet());
    }

    private Map<String, String> of(Format format) {
        var fields = new LinkedHashMap<>(DraftFields.of(format, null, choices.home()));
        fields.putAll(FormatFields.rule(format.rule()));
        fields.put("ouvre_avant", String.valueOf(format.opensBefore()));
        fields.put("membres_avant", String.valueOf(format.membersFirst()));
        fields.put("ferme_avant", String.valueOf(format.closesBefore()));
        return fields;
    }

    private Map<String, String> free() {
        var fields = new LinkedHashMap<>(DraftFields.blank(choices.home()));
        fields.putAll(Map.of(
                "rythme",
                "month",
                "rang",
                "1",
                "jour_semaine",
                "thursday",
                "ouvre_avant",
                "60",
                "membres_avant",
                "0",
                "ferme_avant",
                "0"));
        return fields;
    }

    /** From October on a team plans the next year, before that the rest of this one. */
    static Map<String, String> year(LocalDate today) {
        var next = !MonthDay.from(today).isBefore(NEXT_YEAR_FROM);
        var year = today.getYear() + (next ? 1 : 0);
        return Map.of(
                "premier", (next ? LocalDate.of(year, 1, 1) : today.plusDays(1)).toString(),
                "dernier", LocalDate.of(year, 12, 31).toString());
    }
}
