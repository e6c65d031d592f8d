package org.hortillon.people.merge;

import java.util.UUID;
import org.hortillon.people.PeopleMerged;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Brings all that hangs on one record to another, line by line in a journal. */
@Component
@Transactional
class Movement {

    private static final String PEOPLE = "people.people";

    private final Links links;
    private final Subjects subjects;
    private final Cells cells;
    private final Changes changes;
    private final ApplicationEventPublisher events;

    Movement(Links links, Subjects subjects, Cells cells, Changes changes, ApplicationEventPublisher events) {
        this.links = links;
        this.subjects = subjects;
        this.cells = cells;
        this.changes = changes;
        this.events = events;
    }

    public void run(UUID merge, Subject kept, Subject gone) {
        var journal = new Journal(merge, cells, changes);
        for (var link : links.all()) {
            for (var row : cells.rows(link, gone.id())) {
                if (!kept.shown() && subjects.letsNameBePublic(link, row)) {
                    journal.setAside(link, row, gone.id());
                } else {
                    journal.move(link, row, gone.id(), kept.id());
                }
            }
        }
        fill(journal, kept, gone);
        var into = new Link(PEOPLE, "merged_into");
        for (var earlier : subjects.mergedInto(gone.id())) {
            journal.change(Journal.MERGED, into, earlier, Journal.quoted(kept.id()));
        }
        journal.change(Journal.MERGED, into, gone.id(), Journal.quoted(kept.id()));
        events.publishEvent(new PeopleMerged(merge, kept.id(), gone.id(), journal));
    }

    /** What the kept record does not say is said by the other one; its address is freed for the kept one. */
    private void fill(Journal journal, Subject kept, Subject gone) {
        for (var column : subjects.optionalTexts()) {
            var field = new Link(PEOPLE, column);
            if (blank(cells.read(PEOPLE, kept.id(), column).orElseThrow())
                    && journal.change(
                            Journal.FILLED,
                            field,
                            kept.id(),
                            cells.read(PEOPLE, gone.id(), column).orElseThrow())) {
                narrow(journal, column, kept, gone);
            }
        }
        if (gone.email() != null) {
            var email = new Link(PEOPLE, "email");
            journal.change(Journal.FILLED, email, gone.id(), cells.json(null));
            if (kept.email() == null) {
                journal.change(Journal.FILLED, email, kept.id(), cells.json(gone.email()));
            }
        }
    }

    /** What was shown to few on one record is not shown to more on the other. */
    private void narrow(Journal journal, String field, Subject kept, Subject gone) {
        subjects.audience(field)
                .ifPresent(audience -> journal.change(
                        Journal.FILLED, audience, kept.id(), subjects.narrower(audience, kept.id(), gone.id())));
    }

    private static boolean blank(String json) {
        return json.equals("null") || json.equals("\"\"") || json.equals("[]");
    }
}
