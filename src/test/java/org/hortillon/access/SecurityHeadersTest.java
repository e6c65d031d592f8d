package org.hortillon.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.hortillon.testing.Answer;
import org.hortillon.testing.Browser;
import org.hortillon.testing.DemoHub;
import org.hortillon.testing.HubTest;
import org.hortillon.testing.TestHub;
import org.junit.jupiter.api.Test;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** What stands on the wire, for each address and each kind of answer. */
@HubTest
class SecurityHeadersTest {

    private static final Pattern FETCHED = Pattern.compile(
            "<(?:script|img|iframe|source|video|audio|embed|object|form|input|button|link(?![^>]*rel=\"(?:canonical|alternate|self)\"))\\b"
                    + "[^>]*?\\s(?:src|srcset|href|action|formaction|data|poster|data-htmx)=\"\\s*((?:https?:)?//[^\"]*)");
    private static final Pattern IN_CSS = Pattern.compile("(?:url\\(|@import )[\"']?\\s*((?:https?:)?//[^\"')]*)");
    private final TestHub demo = DemoHub.shared();

    @Test
    void every_page_carries_the_headers_and_asks_nothing_of_anybody_else() {
        var softly = new SoftAssertions();
        for (var reader : List.of(demo.visitor(), demo.signedIn(Role.TEAM))) {
            answers(reader).forEach((path, answer) -> {
                softly.assertThat(missing(answer)).as(path).isEmpty();
                softly.assertThat(elsewhere(answer.body())).as(path).isEmpty();
            });
        }
        softly.assertAll();
    }

    @Test
    void answers_that_are_no_pages_carry_them_too() {
        var visitor = demo.visitor();
        var softly = new SoftAssertions();
        var unchanged = visitor.get("/", "If-None-Match", visitor.get("/").header("ETag"));
        softly.assertThat(unchanged.status()).isEqualTo(304);
        softly.assertThat(missing(unchanged)).as("304").isEmpty();
        softly.assertThat(missing(visitor.get("/nulle-part"))).as("404").isEmpty();
        softly.assertThat(missing(visitor.get("/api/nulle-part")))
                .as("404 of the API")
                .isEmpty();
        softly.assertThat(missing(visitor.get("/connexion/lien"))).as("400").isEmpty();
        softly.assertThat(missing(visitor.get("/en//")))
                .as("refused by the firewall")
                .isEmpty();
        softly.assertThat(missing(visitor.post("/contact", Map.of()))).as("403").isEmpty();
        softly.assertThat(missing(visitor.get(demo.signInPath(Role.TEAM))))
                .as("302")
                .isEmpty();
        softly.assertThat(missing(
                        new TestHub(demo.id(), "nobody.example").visitor().get("/")))
                .as("no hub under this host")
                .isEmpty();
        softly.assertAll();
    }

    @Test
    void each_missing_header_and_each_reference_elsewhere_is_noticed() {
        var none = java.net.http.HttpHeaders.of(Map.of(), (name, value) -> true);
        assertThat(missing(new Answer(200, none, new byte[0]))).hasSize(5);
        var lax = Map.of("Content-Security-Policy", List.of("default-src *; script-src 'self' 'unsafe-inline'"));
        assertThat(missing(new Answer(200, java.net.http.HttpHeaders.of(lax, (name, value) -> true), new byte[0])))
                .hasSize(5);
        assertThat(elsewhere("<script defer src=\"https://cdn.example/x.js\"><img alt=\"\" src=\"//track.example/p\">"))
                .hasSize(2);
        assertThat(elsewhere("<link rel=\"stylesheet\" href=\"https://fonts.example/a.css\">"))
                .hasSize(1);
        assertThat(elsewhere("a { background: url('https://cdn.example/x.png') }"))
                .hasSize(1);
        assertThat(elsewhere("<a href=\"https://example.org\">a link that a reader may follow</a>"))
                .isEmpty();
    }

    @Test
    void the_session_cookie_is_out_of_reach_of_scripts_and_of_other_sites_and_over_https_of_listeners(TestHub hub) {
        var plain = cookie(hub.visitor().get("/contact"));
        assertThat(plain).contains("; HttpOnly", "; SameSite=Lax", "; Path=/").doesNotContain("Secure");
        assertThat(cookie(hub.visitor().get("/contact", "X-Forwarded-Proto", "https")))
                .as("who is not the proxy is not believed")
                .doesNotContain("Secure");
        var behindProxy = hub.behindProxy().get("/contact", "X-Forwarded-Proto", "https");
        assertThat(cookie(behindProxy)).contains("; Secure", "; HttpOnly", "; SameSite=Lax");
        assertThat(behindProxy.header("Strict-Transport-Security")).contains("max-age=31536000");
        assertThat(behindProxy.body()).contains("rel=\"canonical\" href=\"https://" + hub.host());
        assertThat(hub.visitor().get("/").header("Set-Cookie"))
                .as("readers get none")
                .isEmpty();
    }

    private Map<String, Answer> answers(Browser reader) {
        var routes = Route.all(demo.bean(RequestMappingHandlerMapping.class));
        var answers = new LinkedHashMap<String, Answer>();
        Addresses.found(routes, reader).values().forEach(path -> answers.put(path, reader.get(path)));
        for (var path : List.of("/en/", "/en/blog", "/webjars/htmx.org/2.0.10/dist/htmx.min.js", "/favicon.svg")) {
            answers.put(path, reader.get(path));
        }
        assertThat(answers).hasSizeGreaterThan(50);
        return answers;
    }

    private static String cookie(Answer answer) {
        return answer.header("Set-Cookie");
    }

    private static List<String> missing(Answer answer) {
        var missing = new ArrayList<String>();
        var policy = answer.header("Content-Security-Policy");
        var drawing = answer.header("Content-Type").equals("image/svg+xml") && policy.endsWith("; sandbox");
        var unsafe = policy.contains("unsafe") && !drawing;
        if (!policy.startsWith("default-src 'none'") || unsafe || policy.contains("*")) {
            missing.add("Content-Security-Policy");
        }
        if (!policy.contains("frame-ancestors 'none'")) {
            missing.add("frame-ancestors");
        }
        if (!answer.header("X-Content-Type-Options").equals("nosniff")) {
            missing.add("X-Content-Type-Options");
        }
        if (!answer.header("Referrer-Policy").equals("same-origin")) {
            missing.add("Referrer-Policy");
        }
        if (!answer.header("Permissions-Policy").contains("geolocation=()")) {
            missing.add("Permissions-Policy");
        }
        return missing;
    }

    /** What a browser would fetch, or send a form to, from another site. */
    private static List<String> elsewhere(String body) {
        var found = new ArrayList<String>();
        FETCHED.matcher(body).results().forEach(match -> found.add(match.group(1)));
        IN_CSS.matcher(body).results().forEach(match -> found.add(match.group(1)));
        return found;
    }
}
