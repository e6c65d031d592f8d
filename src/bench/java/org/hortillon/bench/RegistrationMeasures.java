package org.hortillon.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.regex.Pattern;

/** How many people a second can register over HTTP, beside the bare transaction that writes the same rows. */
final class RegistrationMeasures {

    private static final String GROUP = "registrations";
    private static final int CLIENTS = 16;
    private static final int MANY = 100;
    private static final double SHARE = 0.2;
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final String EVENTS = """
            insert into events.events (key, title, kind, starts_local, ends_local, venue, commune_id, capacity, members_only, description)
            select 'charge-' || n, 'Soirée ' || n, 'networking', '2099-11-07 18:30', '2099-11-07 20:30', 'Le Hangar',
                   (select id from hubs.communes order by code limit 1), 100000, false, 'Une soirée.'
              from generate_series(0, %d) n""".formatted(MANY);

    private final Options options;
    private final Postgres postgres;
    private final List<Measure> found = new ArrayList<>();

    private RegistrationMeasures(Options options, Postgres postgres) {
        this.options = options;
        this.postgres = postgres;
    }

    static List<Measure> take(Options options) throws IOException, InterruptedException, SQLException {
        try (var scratch = Scratch.make();
                var postgres = Postgres.start(scratch)) {
            StartMeasures.fill(scratch, postgres.options());
            try (var connection = postgres.inHub();
                    var statement = connection.createStatement()) {
                statement.execute(EVENTS);
                connection.commit();
            }
            var measures = new RegistrationMeasures(options, postgres);
            var command = new ArrayList<>(List.of("serve"));
            command.addAll(postgres.options());
            try (var app = App.start(scratch, "-Dhortillon.registrations-an-hour=100000000", command)) {
                measures.race(app, "on one event", 1);
                measures.race(app, "over %d events".formatted(MANY), MANY);
            } catch (ExecutionException e) {
                throw new IOException(e);
            }
            return measures.found;
        }
    }

    /** Ours and the bare transaction in turn, the middle of each. */
    private void race(App app, String where, int events) throws IOException, InterruptedException, ExecutionException {
        var form = form(app);
        var ours = new ArrayList<Double>();
        var bare = new ArrayList<Double>();
        Rate.of(CLIENTS, options.warmUp(), (client, n) -> register(app, form, event(client, n, events)));
        for (var round = 0; round < options.rounds(); round++) {
            ours.add(Rate.of(CLIENTS, options.load(), (client, n) -> register(app, form, event(client, n, events))));
            try (var transactions = new BareRegistrations(postgres, CLIENTS)) {
                bare.add(Rate.of(
                        CLIENTS,
                        options.load(),
                        (client, n) -> transactions.register(client, event(client, n, events))));
            } catch (SQLException e) {
                throw new IOException(e);
            }
        }
        found.add(Measure.of(GROUP, "registrations " + where + ", %d clients".formatted(CLIENTS), Median.of(ours), "/s")
                .beside("the bare transaction", Median.of(bare))
                .atLeastOfFloor(SHARE));
    }

    private static String event(int client, int n, int events) {
        return "charge-" + (events == 1 ? 0 : 1 + (client * 31 + n) % events);
    }

    private record Form(String cookie, String token) {}

    private static Form form(App app) throws IOException {
        var answer = Wire.get(app.port(), "/evenements/charge-0/inscription", Map.of());
        var token = TOKEN.matcher(new String(answer.body(), StandardCharsets.UTF_8));
        if (!token.find()) {
            throw new IOException("No form: " + answer.status());
        }
        return new Form(answer.headers().getOrDefault("set-cookie", "").replaceAll(";.*", ""), token.group(1));
    }

    private static void register(App app, Form form, String event) throws IOException {
        var person = UUID.randomUUID();
        var body = "_csrf=%s&_cle=%s&prenom=Camille&nom=Charge-%s&courriel=%s@exemple.fr"
                .formatted(form.token(), UUID.randomUUID(), person, person);
        var answer = Wire.post(
                app.port(),
                "/evenements/" + event + "/inscription",
                "application/x-www-form-urlencoded",
                form.cookie(),
                body);
        if (!answer.startsWith("HTTP/1.1 302")) {
            throw new IOException(
                    "Registering answered " + answer.lines().findFirst().orElse("nothing"));
        }
    }
}
