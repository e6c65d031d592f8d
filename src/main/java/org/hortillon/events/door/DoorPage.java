package org.hortillon.events.door;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hortillon.events.agenda.Event;
import org.jspecify.annotations.Nullable;

/**
 * The page at the door.
 *
 * @param base its address, in French and without language
 * @param typed what is looked for
 * @param said what came of the last act, when it was done by a form
 * @param device what a device keeps to go on without a connection; null when the door is over
 * @param links those of helpers; null when somebody of the team does not look
 */
public record DoorPage(
        Event event,
        String base,
        Instant now,
        DoorList list,
        String typed,
        @Nullable Said said,
        @Nullable Device device,
        @Nullable List<Link> links) {

    private static final int MOST_SHOWN = 200;

    /** What came of an act. */
    public record Said(
            UUID scan, String result, String name, @Nullable UUID registration) {

        /** The look of the notice that says it. */
        public String look() {
            return switch (result) {
                case "admitted" -> "ok";
                case "undone" -> "";
                default -> "bad";
            };
        }
    }

    /** What the script needs: to check tickets and lists, and to send what was done. */
    public record Device(UUID event, String key, String pass, String publicKey, String words) {}

    /** A helper's link. */
    public record Link(UUID id, String helper, Instant lapsesAt, String path) {}

    public List<DoorList.Entry> found() {
        return list.people().stream()
                .filter(entry -> typed.isBlank() || entry.matches(typed))
                .limit(MOST_SHOWN)
                .toList();
    }

    public boolean forTeam() {
        return links != null;
    }
}
