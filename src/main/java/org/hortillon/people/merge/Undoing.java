package org.hortillon.people.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hortillon.access.Viewer;
import org.hortillon.people.MergeUndone;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** Takes a merge back, byte for byte, unless something that it changed has changed again. */
@Component
@Transactional
class Undoing {

    private final Merges merges;
    private final Subjects subjects;
    private final Changes changes;
    private final Cells cells;
    private final ApplicationEventPublisher events;

    Undoing(Merges merges, Subjects subjects, Changes changes, Cells cells, ApplicationEventPublisher events) {
        this.merges = merges;
        this.subjects = subjects;
        this.changes = changes;
        this.cells = cells;
        this.events = events;
    }

    public Outcome undo(UUID id, Viewer by) {
        var found = merges.find(id);
        if (found.isEmpty()) {
            return Outcome.Refused.because(MergeRefusal.ABSENT);
        }
        subjects.hold(found.get().keptId(), found.get().goneId());
        var merge = merges.find(id).orElseThrow();
        if (!merge.stands()) {
            return Outcome.Refused.because(MergeRefusal.UNDONE);
        }
        if (subjects.byId(merge.keptId()).filter(Subject::merged).isPresent()) {
            return Outcome.Refused.because(MergeRefusal.KEPT_MERGED);
        }
        var lines = changes.of(id);
        var moved = lines.stream()
                .filter(line -> !line.kind().equals(Journal.SET_ASIDE) && !stands(lines, line))
                .map(Undoing::cell)
                .distinct()
                .toList();
        if (!moved.isEmpty()) {
            return new Outcome.Refused(MergeRefusal.CHANGED, moved);
        }
        var taken = restore(lines);
        if (!taken.isEmpty()) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return new Outcome.Refused(MergeRefusal.TAKEN, taken);
        }
        merges.undone(id, by);
        events.publishEvent(new MergeUndone(id, merge.keptId(), merge.goneId()));
        return new Outcome.Done(id);
    }

    /** Whether the cell still says what the last line about it says. */
    private boolean stands(List<Change> lines, Change line) {
        var last = lines.reversed().stream()
                .filter(each -> cell(each).equals(cell(line)) && each.row().equals(line.row()))
                .findFirst()
                .orElse(line);
        return cells.read(line.table(), line.row(), line.column())
                .filter(now -> cells.same(line.table(), line.column(), now, String.valueOf(last.after())))
                .isPresent();
    }

    private List<Link> restore(List<Change> lines) {
        var taken = new ArrayList<Link>();
        for (var line : order(lines)) {
            if (!cells.write(line.table(), line.row(), line.column(), String.valueOf(line.before()))) {
                taken.add(cell(line));
            }
        }
        return List.copyOf(taken);
    }

    /** What was moved goes back first, so that an address is its person's again before that person carries it. */
    private static List<Change> order(List<Change> lines) {
        var back = lines.reversed();
        return Stream.concat(
                        back.stream().filter(line -> line.kind().equals(Journal.MOVED)),
                        back.stream()
                                .filter(line -> !Set.of(Journal.MOVED, Journal.SET_ASIDE)
                                        .contains(line.kind())))
                .toList();
    }

    private static Link cell(Change change) {
        return new Link(change.table(), change.column());
    }
}
