package org.hortillon.fetching;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.zip.GZIPOutputStream;
import org.hortillon.fetching.Fetched.Problem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FetchingTest {

    private static final int MEGABYTE = 1024 * 1024;

    @Test
    void a_page_comes_with_its_type_and_what_tells_whether_it_changed() {
        try (var site = new LocalSite(exchange -> {
            exchange.getResponseHeaders().set("ETag", "\"7\"");
            exchange.getResponseHeaders().set("Last-Modified", "Mon, 18 Nov 2024 10:00:00 GMT");
            LocalSite.say(exchange, "text/calendar", "BEGIN:VCALENDAR");
        })) {
            var found = (Fetched.Found) fetch(site.address("agenda.exemple.fr", "/a.ics"));
            assertThat(new String(found.bytes(), java.nio.charset.StandardCharsets.UTF_8))
                    .isEqualTo("BEGIN:VCALENDAR");
            assertThat(found.type()).isEqualTo("text/calendar");
            assertThat(found.etag()).isEqualTo("\"7\"");
            assertThat(found.lastModified()).isEqualTo("Mon, 18 Nov 2024 10:00:00 GMT");
            assertThat(site.asked())
                    .singleElement()
                    .asString()
                    .startsWith("agenda.exemple.fr:")
                    .endsWith("/a.ics");
        }
    }

    @Test
    void what_has_not_changed_is_not_sent_again() {
        try (var site = new LocalSite(exchange -> {
            var same = "\"7\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"))
                    && "then".equals(exchange.getRequestHeaders().getFirst("If-Modified-Since"));
            exchange.sendResponseHeaders(same ? 304 : 200, -1);
        })) {
            var wanted = new Wanted(site.address("a.fr", "/"), "*/*", "\"7\"", "then");
            assertThat(LocalSite.fetching().fetch(wanted)).isEqualTo(new Fetched.Unchanged());
        }
    }

    @Test
    void three_redirects_are_followed_and_a_fourth_is_not() {
        try (var site = new LocalSite(FetchingTest::countDown)) {
            assertThat(fetch(site.address("a.fr", "/3"))).isInstanceOf(Fetched.Found.class);
            assertThat(problem(fetch(site.address("a.fr", "/4")))).isEqualTo(Problem.TOO_MANY_REDIRECTS);
        }
    }

    private static void countDown(HttpExchange exchange) throws IOException {
        var left = Integer.parseInt(exchange.getRequestURI().getPath().substring(1));
        if (left == 0) {
            LocalSite.say(exchange, "text/plain", "here");
            return;
        }
        exchange.getResponseHeaders().set("Location", "/" + (left - 1));
        exchange.sendResponseHeaders(302, -1);
    }

    @Test
    void a_little_that_unpacks_to_very_much_is_refused_and_so_is_what_never_ends() {
        try (var site = new LocalSite(exchange -> {
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            var bomb = gzip(64 * MEGABYTE);
            assertThat(bomb.length).isLessThan(MEGABYTE);
            exchange.sendResponseHeaders(200, bomb.length);
            exchange.getResponseBody().write(bomb);
        })) {
            assertThat(problem(fetch(site.address("a.fr", "/")))).isEqualTo(Problem.TOO_LARGE);
        }
        try (var site = new LocalSite(exchange -> {
            exchange.sendResponseHeaders(200, 0);
            while (true) {
                exchange.getResponseBody().write(new byte[MEGABYTE]);
            }
        })) {
            assertThat(problem(fetch(site.address("a.fr", "/")))).isEqualTo(Problem.TOO_LARGE);
        }
    }

    @Test
    void packed_text_is_unpacked_and_text_of_just_the_limit_is_taken() {
        try (var site = new LocalSite(exchange -> {
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            var packed = gzip(2 * MEGABYTE);
            exchange.sendResponseHeaders(200, packed.length);
            exchange.getResponseBody().write(packed);
        })) {
            assertThat(((Fetched.Found) fetch(site.address("a.fr", "/"))).bytes())
                    .hasSize(2 * MEGABYTE);
        }
    }

    @Test
    void a_server_that_never_answers_is_left_when_the_time_is_over() throws IOException {
        try (var silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var limits = new Limits(10, Duration.ofSeconds(5), Duration.ofMillis(300), 3);
            var fetching =
                    new Fetching(host -> new InetAddress[] {InetAddress.getLoopbackAddress()}, address -> true, limits);
            var wanted = new Wanted("http://a.fr:" + silent.getLocalPort() + "/", "*/*", null, null);
            assertThat(problem(fetching.fetch(wanted))).isEqualTo(Problem.TOO_SLOW);
        }
    }

    @Test
    void an_answer_that_is_no_page_says_its_number() {
        try (var site = new LocalSite(exchange -> exchange.sendResponseHeaders(503, -1))) {
            assertThat(fetch(site.address("a.fr", "/"))).isEqualTo(new Fetched.Refused(Problem.STATUS, "503"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "agenda",
                "ftp://a.fr/",
                "file:///etc/passwd",
                "gopher://a.fr/",
                "jar:http://a.fr/!/",
                "//a.fr/",
                "http:///x",
                "http://user:word@a.fr/",
                "http://a.fr\\@b.fr/",
                "http://2130706433/",
                "http://0x7f.1/",
                "http://017700000001/",
                "http://127.0.0.01/",
                "http://0x7f000001/",
                "http://127.0.0.1./",
                "http://127.1/",
                "http://a b.fr/",
                "javascript:alert(1)"
            })
    void what_is_no_web_address_is_not_asked_for(String address) {
        assertThat(problem(fetch(address))).isEqualTo(Problem.NOT_A_WEB_ADDRESS);
    }

    @Test
    void ports_of_other_services_are_left_alone() {
        assertThat(fetch("http://a.fr:25/")).isEqualTo(new Fetched.Refused(Problem.CLOSED_PORT, "25"));
    }

    private static Fetched fetch(String address) {
        return LocalSite.fetching().fetch(new Wanted(address, "*/*", null, null));
    }

    private static @Nullable Problem problem(Fetched fetched) {
        return fetched instanceof Fetched.Refused refused ? refused.problem() : null;
    }

    private static byte[] gzip(int size) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(packed)) {
            out.write(new byte[size]);
        }
        return packed.toByteArray();
    }

    @Test
    void what_is_pretended_is_pretended_of_nobodys_names_only() {
        var asked = new java.util.ArrayList<String>();
        var fetching = LocalSite.pretending(address -> {
            asked.add(address);
            return java.util.Optional.of(new Fetched.Found(address, "text/plain", new byte[0], "\"1\"", null));
        });
        for (var address : new String[] {
            "http://127.0.0.1/",
            "http://example.com/",
            "http://chambre.example.com/",
            "http://x@y.fr/.example",
            "example",
            ":"
        }) {
            assertThat(fetching.fetch(new Wanted(address, "*/*", null, null)))
                    .as(address)
                    .isInstanceOf(Fetched.Refused.class);
        }
        assertThat(asked).isEmpty();
        var nobodys = "https://chambre.example/a.ics";
        assertThat(fetching.fetch(new Wanted(nobodys, "*/*", null, null))).isInstanceOf(Fetched.Found.class);
        assertThat(fetching.fetch(new Wanted(nobodys, "*/*", "\"1\"", null))).isInstanceOf(Fetched.Unchanged.class);
    }
}
