package org.hortillon.mentoring;

import org.springframework.web.bind.annotation.BindParam;

/** What a reader asks the list for; an empty word asks for everything. */
public record MentorFilter(
        @BindParam("q") String words,
        @BindParam("secteur") String sector,
        @BindParam("dispo") String room) {

    private static final String YES = "oui";

    public MentorFilter {
        words = words == null ? "" : words.strip();
        sector = sector == null ? "" : sector;
        room = YES.equals(room) ? YES : "";
    }

    public boolean isEmpty() {
        return words.isEmpty() && sector.isEmpty() && room.isEmpty();
    }

    /** Only those who can take on somebody more. */
    public boolean onlyWithRoom() {
        return !room.isEmpty();
    }
}
