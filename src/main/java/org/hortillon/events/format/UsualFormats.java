package org.hortillon.events.format;

import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.Map;

/** Three formats that many hubs have, for one that begins: the first and the third Thursday, and a talk each quarter. */
final class UsualFormats {

    static final Map<String, FormatDraft> ALL = all();

    private static final int OPENS_DAYS_BEFORE = 60;

    private UsualFormats() {}

    private record Words(String kind, String name, String english, String text, String englishText) {}

    private static Map<String, FormatDraft> all() {
        var formats = new LinkedHashMap<String, FormatDraft>();
        var breakfast = new Words(
                "networking",
                "Matinale",
                "Breakfast",
                "Un café, un tour de table, et de quoi avancer ensemble avant la journée.",
                "Coffee, a round of introductions, and something to take away before the day begins.");
        var afterwork = new Words(
                "networking",
                "Afterwork",
                "After work",
                "On se retrouve après la journée, pour faire connaissance et parler de ce que chacun prépare.",
                "We meet after the day’s work, to get to know each other and talk about what each is preparing.");
        var talk = new Words(
                "conference",
                "Talk",
                "Talk",
                "Une question, quelqu’un qui l’a vécue, et du temps pour en parler avec la salle.",
                "A question, somebody who has lived it, and time to talk about it with the room.");
        formats.put("matinale", of(breakfast, "FREQ=MONTHLY;BYDAY=1TH", 25, LocalTime.of(8, 0), LocalTime.of(9, 30)));
        formats.put(
                "afterwork", of(afterwork, "FREQ=MONTHLY;BYDAY=3TH", 40, LocalTime.of(18, 30), LocalTime.of(20, 30)));
        formats.put(
                "talk", of(talk, "FREQ=MONTHLY;INTERVAL=3;BYDAY=2TU", 80, LocalTime.of(19, 0), LocalTime.of(21, 30)));
        return formats;
    }

    private static FormatDraft of(Words words, String rule, int seats, LocalTime starts, LocalTime ends) {
        return new FormatDraft(
                words.name,
                words.english,
                words.kind,
                rule,
                starts,
                ends,
                seats,
                null,
                false,
                0,
                OPENS_DAYS_BEFORE,
                0,
                false,
                1,
                words.text,
                words.englishText);
    }
}
