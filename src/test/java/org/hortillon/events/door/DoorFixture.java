package org.hortillon.events.door;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hortillon.companies.CompaniesFixture;
import org.hortillon.events.EventsFixture;
import org.hortillon.testing.Answer;
import org.hortillon.testing.TestHub;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An evening, people who are registered for it, and devices at its door. */
record DoorFixture(TestHub hub) {

    static final String EVENT = "cafe";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** An evening five hours after the hub's clock stands, for twenty. */
    static DoorFixture at(TestHub hub, int registered) {
        CompaniesFixture.territory(hub);
        EventsFixture.event(hub, EVENT, "2024-12-16T18:30");
        EventsFixture.registrations(hub, EVENT, registered, "");
        return new DoorFixture(hub);
    }

    List<UUID> registrations() {
        return hub.inTransaction(() -> hub.bean(org.springframework.jdbc.core.simple.JdbcClient.class)
                .sql("select id from events.registrations order by id")
                .query(UUID.class)
                .list());
    }

    /** A link as the team makes it, and the code in its address. */
    String helper() {
        hub.execute("""
                insert into events.door_links (event_id, helper, made_at, lapses_at)
                select id, 'Bénévole', starts_at - interval '30 days', starts_at + interval '2 days' from events.events where key = ?""", EVENT);
        var link = hub.value(UUID.class, "select id from events.door_links order by id desc limit 1");
        return hub.inHub(() -> hub.bean(DoorPasses.class).forHelper(link));
    }

    Device device(String pass) {
        return new Device(hub, pass, UUID.randomUUID());
    }

    /** What a phone sends. */
    record Device(TestHub hub, String pass, UUID id) {

        Map<String, Object> admits(UUID registration) {
            return scan("ticket", Map.of("registration", registration));
        }

        Map<String, Object> walkIn(String given, String family, String email) {
            return scan("walk_in", Map.of("given", given, "family", family, "email", email));
        }

        Map<String, Object> undoes(Map<String, Object> other) {
            return scan("undo", Map.of("undoes", other.get("id")));
        }

        Map<String, Object> scan(String act, Map<String, Object> more) {
            var scan = new LinkedHashMap<String, Object>(more);
            scan.put("id", UUID.randomUUID());
            scan.put("act", act);
            scan.put("at", org.hortillon.testing.TestClock.START.toEpochMilli());
            return scan;
        }

        Answer post(List<?> scans) {
            var body = Map.of("event", EVENT, "pass", pass, "device", id, "known", "", "scans", scans);
            return hub.visitor().send("/accueil/passages", bytes(body), "Content-Type", "application/json");
        }

        /** How each ended. */
        List<String> send(Object... scans) {
            var answer = post(List.of(scans));
            if (answer.status() != 200) {
                throw new IllegalStateException("Sync answered " + answer.status() + " " + answer.body());
            }
            var ends = new ArrayList<String>();
            json(answer)
                    .get("results")
                    .forEach(result -> ends.add(result.get("result").asString()));
            return ends;
        }
    }

    static JsonNode json(Answer answer) {
        return JSON.readTree(answer.body());
    }

    static byte[] bytes(Object body) {
        return JSON.writeValueAsString(body).getBytes(StandardCharsets.UTF_8);
    }
}
