package org.hortillon.events.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.hortillon.testing.Rounds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code kill -9} of the application, its database or both while people register: who was told so has the seat, and no more. */
class KilledRegistrationTest {

    private static final int CYCLES = Rounds.of(3, 500);
    private static final int CLIENTS = 16;
    private static final int SEATS = 30;
    private static final int MOST_BEFORE_A_KILL = 80;
    private static final int FOUND = 302;
    private static final long PATIENCE_MINUTES = 2;

    @TempDir
    Path folder;

    private final Map<String, Set<String>> told = new ConcurrentHashMap<>();
    private final AtomicBoolean over = new AtomicBoolean();
    private volatile String event = "";
    private final Semaphore answers = new Semaphore(0);

    @Test
    void whoever_was_told_so_is_registered_and_no_seat_is_given_twice_or_lost() throws Exception {
        var seed = Long.getLong("hortillon.seed", System.nanoTime());
        System.out.println("killed registration: seed " + seed);
        var random = new Random(seed);
        var kills = new EnumMap<Victim, Integer>(Victim.class);
        try (var machine = new KillableMachine(folder);
                var clients = Executors.newVirtualThreadPerTaskExecutor()) {
            var crowd = new Crowd(RegisteringMachine.HOST, List.of(machine.port()));
            try {
                open(machine, 0);
                crowd.prepare(event);
                for (var client = 0; client < CLIENTS; client++) {
                    var number = client;
                    clients.execute(() -> register(crowd, number));
                }
                for (var cycle = 1; cycle <= CYCLES; cycle++) {
                    awaitAnswers(1 + random.nextInt(MOST_BEFORE_A_KILL));
                    var victim = Victim.of(cycle, random);
                    machine.kill(victim.application, victim.database);
                    kills.merge(victim, 1, Integer::sum);
                    answers.drainPermits();
                    awaitAnswers(CLIENTS);
                    check(machine);
                    open(machine, cycle);
                }
            } finally {
                over.set(true);
            }
        }
        Rounds.held(
                "kill -9 while people register",
                CYCLES,
                "%s, %d told, 0 lost, 0 oversold"
                        .formatted(
                                kills,
                                told.values().stream().mapToInt(Set::size).sum()));
    }

    /** What is killed: each of them at first, then one drawn by lot. */
    private enum Victim {
        DATABASE(false, true),
        APPLICATION(true, false),
        BOTH(true, true);

        private final boolean application;
        private final boolean database;

        Victim(boolean application, boolean database) {
            this.application = application;
            this.database = database;
        }

        static Victim of(int cycle, Random random) {
            var all = values();
            return all[cycle <= all.length ? cycle - 1 : random.nextInt(all.length)];
        }
    }

    private void register(Crowd crowd, int client) {
        while (!over.get()) {
            var now = event;
            var email = UUID.randomUUID() + "@exemple.fr";
            if (crowd.send(now, client, email) == FOUND) {
                told.computeIfAbsent(now, key -> ConcurrentHashMap.newKeySet()).add(email);
                answers.release();
            }
        }
    }

    private void awaitAnswers(int number) throws InterruptedException {
        assertThat(answers.tryAcquire(number, PATIENCE_MINUTES, TimeUnit.MINUTES))
                .as("answers again within %d minutes", PATIENCE_MINUTES)
                .isTrue();
    }

    /** What was told before it is asked must be there; the counts are of one instant. */
    private void check(KillableMachine machine) throws SQLException {
        var before = Set.copyOf(told.getOrDefault(event, Set.of()));
        var there = new HashSet<>(emails(machine, event));
        assertThat(there).containsAll(before);
        var counts = rows(machine, """
                select e.taken || ' ' || coalesce(sum(r.seats) filter (where r.holds), 0) || ' ' || count(*) filter (where r.state = 'waiting')
                  from events.events e left join events.registrations r on r.event_id = e.id
                 where e.key = ? group by e.taken""", event).getFirst().split(" ", -1);
        assertThat(counts[0]).as("seats counted, seats held").isEqualTo(counts[1]);
        var taken = Integer.parseInt(counts[0]);
        assertThat(taken).isLessThanOrEqualTo(SEATS);
        assertThat(counts[2].equals("0") || taken == SEATS)
                .as("nobody waits beside a free seat")
                .isTrue();
    }

    private static List<String> emails(KillableMachine machine, String event) throws SQLException {
        return rows(machine, """
                select p.email from events.registrations r join events.events e on e.id = r.event_id
                  join people.people p on p.id = r.person_id where e.key = ?""", event);
    }

    private void open(KillableMachine machine, int number) throws SQLException {
        var key = "panne-" + number;
        rows(machine, """
                with place as (
                    insert into hubs.communes (code, name, postcodes) values ('80021', 'Amiens', '{80000}')
                    on conflict (hub_id, code) do update set name = excluded.name returning id)
                insert into events.events (key, title, kind, starts_local, ends_local, venue, commune_id, capacity, members_only, description)
                select ?, 'Soirée', 'networking', '2099-11-07 18:30', '2099-11-07 20:30', 'Le Hangar', id, %d, false, 'Une soirée.' from place
                returning key""".formatted(SEATS), key);
        event = key;
    }

    private static List<String> rows(KillableMachine machine, String sql, String argument) throws SQLException {
        try (var connection = DriverManager.getConnection(machine.records());
                var statement = connection.prepareStatement(sql)) {
            connection.setAutoCommit(false);
            try (var hub = connection.prepareStatement("select set_config('hortillon.hub', ?, true)")) {
                hub.setString(1, machine.hub());
                hub.execute();
            }
            statement.setString(1, argument);
            var found = new ArrayList<String>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
            connection.commit();
            return found;
        }
    }
}
