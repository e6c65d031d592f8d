package org.hortillon.events.door;

import java.util.Optional;
import java.util.UUID;
import org.hortillon.events.Seats;
import org.hortillon.events.door.Admission.Result;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets people in. A scan is written down first, by the id that its device made; then one conditional update of the
 * registration says who was first. Where seats may change the event is locked
 * before all else, people after it, as everywhere in this module.
 */
@Component
@Transactional
class Admissions {

    private final Scans scans;
    private final DoorRegistrations registrations;
    private final Seats seats;

    Admissions(Scans scans, DoorRegistrations registrations, Seats seats) {
        this.scans = scans;
        this.registrations = registrations;
        this.seats = seats;
    }

    /** Does what the scan says, unless it was done before: then says what came of it. */
    public Admission take(Scan scan, DoorPass by) {
        if (scan.knowingly() || scan.undoes() != null) {
            seats.lock(by.event());
        }
        if (!scans.begin(scan, by)) {
            return scans.told(scan.id());
        }
        return scan.undoes() != null ? undo(scan, by) : admit(scan, by);
    }

    private Admission admit(Scan scan, DoorPass by) {
        var registration = registration(scan, by.event());
        if (registration.isEmpty()) {
            return scans.settle(scan.id(), Result.UNKNOWN, null, null);
        }
        var id = registration.get();
        var before = registrations.admit(id, scan.knowingly());
        if (before.isEmpty()) {
            var result = registrations.isIn(id) ? Result.ALREADY : Result.WITHDRAWN;
            return scans.settle(scan.id(), result, id, null);
        }
        if (!before.get().held()) {
            seats.admit(by.event(), before.get().seats());
        }
        return scans.settle(scan.id(), Result.ADMITTED, id, before.get().was());
    }

    private Optional<UUID> registration(Scan scan, UUID event) {
        return scan.walkIn() != null
                ? Optional.of(registrations.walkIn(scan.walkIn(), event))
                : Optional.ofNullable(scan.registration()).flatMap(id -> registrations.find(id, event));
    }

    private Admission undo(Scan scan, DoorPass by) {
        var standing = scans.takeBack(scan, by.event());
        var back = standing.flatMap(taken -> registrations.back(taken.registrationId(), taken.was()));
        back.filter(before -> !before.held()).ifPresent(before -> seats.release(by.event(), before.seats()));
        return scans.settle(
                scan.id(),
                back.isPresent() ? Result.UNDONE : Result.LATE,
                standing.map(Scans.Standing::registrationId).orElse(null),
                null);
    }
}
