package org.hortillon.events.registration;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
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

/** Very many people who register at the same instant, each from an address of their own, over whichever machine. */
final class Crowd {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
    private static final int SESSIONS = 16;
    private static final int OK = 200;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final String host;
    private final List<Integer> ports;
    private final HttpClient http;
    private final List<Session> sessions = new ArrayList<>();

    private record Session(String cookie, String token) {}

    Crowd(String host, List<Integer> ports) {
        this.host = host;
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
                var request = form(event, n, UUID.randomUUID() + "@exemple.fr");
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

    /** One sends a form; gives the answer's code, or none when no answer comes. */
    int send(String event, int client, String email) {
        try {
            return http.send(form(event, client, email), HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        } catch (IOException e) {
            return 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }

    /** Opens the form so often that its sessions are there. */
    void prepare(String event) throws IOException, InterruptedException {
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

    /** People of one name would wait for each other, so each has one of their own. */
    private HttpRequest form(String event, int n, String email) {
        var session = sessions.get(n % SESSIONS);
        var body = "_csrf=%s&%s=%s&prenom=Camille&nom=Foule-%s&courriel=%s"
                .formatted(session.token(), Keys.FIELD, UUID.randomUUID(), email.replaceAll("@.*", ""), email);
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
                .timeout(PATIENCE)
                .header("Host", host + ":" + port)
                .header("X-Forwarded-For", "10.%d.%d.%d".formatted(random.nextInt(256), random.nextInt(256), n % 256));
    }
}
