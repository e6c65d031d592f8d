package org.hortillon.events.door;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hortillon.events.agenda.Agenda;
import org.hortillon.events.ticket.Signatures;
import org.hortillon.kernel.Tr;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts the page at the door together, for the team and for helpers. */
@Component
@Transactional(readOnly = true)
class DoorDesk {

    private final Agenda agenda;
    private final DoorLists lists;
    private final Told told;
    private final Signatures signatures;
    private final Clock clock;

    DoorDesk(Agenda agenda, DoorLists lists, Told told, Signatures signatures, Clock clock) {
        this.agenda = agenda;
        this.lists = lists;
        this.told = told;
        this.signatures = signatures;
        this.clock = clock;
    }

    /** What somebody asks of the page: a name, and what came of an act. */
    record Asked(String base, String typed, @Nullable UUID done) {}

    public Optional<DoorPage> page(
            DoorPasses.Door door, Asked asked, String pass, @Nullable List<DoorPage.Link> links, Tr t) {
        var open = door.isOpen(clock.instant());
        return agenda.findForTeam(door.key())
                .map(event -> new DoorPage(
                        event,
                        asked.base(),
                        clock.instant(),
                        lists.of(door.id(), door.until()),
                        asked.typed(),
                        asked.done() == null ? null : told.of(asked.done(), door.id()),
                        open ? device(door, pass, t) : null,
                        links));
    }

    private DoorPage.Device device(DoorPasses.Door door, String pass, Tr t) {
        return new DoorPage.Device(door.id(), door.key(), pass, signatures.publicKey(), DoorWords.of(t));
    }
}
