package org.hortillon.events.door;

import java.time.Instant;
import java.util.UUID;
import org.hortillon.events.ticket.Signatures;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The lists that devices at the door keep, signed: a list that was changed on the way or on the device is thrown away. */
@Component
@Transactional(readOnly = true)
class DoorLists {

    static final String PURPOSE = "door list";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient jdbc;
    private final Signatures signatures;

    DoorLists(JdbcClient jdbc, Signatures signatures) {
        this.jdbc = jdbc;
        this.signatures = signatures;
    }

    private record Row(
            UUID id,
            String givenName,
            String familyName,
            String state,
            int seats,
            String code,
            @Nullable Instant cameAt) {

        DoorList.Entry entry() {
            var at = cameAt == null ? null : cameAt.toEpochMilli();
            return new DoorList.Entry(id, givenName, familyName, state, seats, code, at);
        }
    }

    public DoorList of(UUID event, Instant until) {
        var people = jdbc.sql("""
                        select id, given_name, family_name, state, seats, code, came_at
                          from events.door_list
                         where event_id = ?
                         order by family_name, given_name, id""").param(event).query(Row.class).list().stream()
                .map(Row::entry)
                .toList();
        return jdbc.sql("select key, capacity from events.events where id = ?")
                .param(event)
                .query((row, number) ->
                        new DoorList(row.getString("key"), until.toEpochMilli(), row.getInt("capacity"), people))
                .single();
    }

    /**
     * A list on its way to a device.
     *
     * @param version changes with every word of it
     */
    record Sealed(String version, String list, String seal) {}

    public Sealed seal(DoorList list) {
        var text = JSON.writeValueAsString(list);
        return new Sealed(Version.of(text), text, signatures.seal(PURPOSE, text));
    }
}
