package org.hortillon.events.registration;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.hortillon.access.Keys;
import org.hortillon.testing.TestHub;

/** Very many people who register at the same instant, each from an address of their own, over whichever machine. */
final class Crowd {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
    private static final int SESSIONS = 16;
    private static final int OK = 200;

    private final TestHub hub;
    private final List<Integer> ports;
    private final HttpClient http;
    private final List<Session> sessions = new ArrayList<>();

    private record Session(String cookie, String token) {}

    Crowd(TestHub hub, List<Integer> ports) {
        this.hub = hub;
        this.ports = ports;
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .localAddress(InetAddress.ofLiteral("127.0.0.2"))
                .build();
    }

    /** All send their form at once; gives the answers' codes. */
    List<Integer> register(String event, int people) throws InterruptedException, ExecutionException, IOException {
        prepare(event);
        var start = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = new ArrayList<Future<Integer>>();
            for (var n = 0; n < people; n++) {
                var request = form(event, n);
                Callable<Integer> client = () -> {
                    start.await();
                    return http.send(request, HttpResponse.BodyHandlers.discarding())
                            .statusCode();
                };
                answers.add(threads.submit(client));
            }
            start.countDown();
            var codes = new ArrayList<Integer>();
            for (var answer : answers) {
                codes.add(answer.get());
            }
            return codes;
        }
    }

    private void prepare(String event) throws IOException, InterruptedException {
        while (sessions.size() < SESSIONS) {
            var page = http.send(
                    request(sessions.size(), "/evenements/" + event + "/inscription")
                            .GET()
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            var token = TOKEN.matcher(page.body());
            if (page.statusCode() != OK || !token.find()) {
                throw new IllegalStateException("No form: " + page.statusCode());
            }
            var cookie = page.headers().firstValue("set-cookie").orElseThrow().replaceAll(";.*", "");
            sessions.add(new Session(cookie, token.group(1)));
        }
    }

    private HttpRequest form(String event, int n) {
        var session = sessions.get(n % SESSIONS);
        var person = UUID.randomUUID(); // people of one name would wait for each other
        var body = "_csrf=%s&%s=%s&prenom=Camille&nom=Foule-%s&courriel=%s@exemple.fr"
                .formatted(session.token(), Keys.FIELD, UUID.randomUUID(), person, person);
        return request(n, "/evenements/" + event + "/inscription")
                .header("Cookie", session.cookie())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
    }

    private HttpRequest.Builder request(int n, String path) {
        var port = ports.get(n % ports.size());
        var random = ThreadLocalRandom.current();
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Host", hub.host() + ":" + port)
                .header("X-Forwarded-For", "10.%d.%d.%d".formatted(random.nextInt(256), random.nextInt(256), n % 256));
    }
}
