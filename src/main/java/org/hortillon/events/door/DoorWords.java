package org.hortillon.events.door;

import java.util.List;
import java.util.TreeMap;
import org.hortillon.kernel.Tr;
import tools.jackson.databind.json.JsonMapper;

/** What the script at the door says, in the language of the page. */
final class DoorWords {

    private static final List<String> NAMES = List.of(
            "already",
            "anyway",
            "camera_busy",
            "camera_missing",
            "camera_refused",
            "connected",
            "forged",
            "late",
            "new",
            "nobody",
            "offline",
            "over",
            "ready",
            "scan",
            "scan_stop",
            "to_send",
            "undo",
            "undone",
            "unknown",
            "waits",
            "welcome",
            "withdrawn");
    private static final List<String> STATES =
            List.of("asked", "waiting", "offered", "seated", "attended", "absent", "excused", "cancelled");

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private DoorWords() {}

    /** As JSON; what is filled in later stays as {@code {0}} and {@code {1}}. */
    static String of(Tr t) {
        var words = new TreeMap<String, String>();
        NAMES.forEach(name -> words.put(name, t.get("events.door.say." + name, "{0}", "{1}")));
        STATES.forEach(state -> words.put("state." + state, t.get("events.registration.state." + state)));
        return JSON.writeValueAsString(words);
    }
}
