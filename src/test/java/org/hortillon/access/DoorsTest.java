package org.hortillon.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.hortillon.testing.HubTest;
import org.hortillon.testing.TestHub;
import org.junit.jupiter.api.Test;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@HubTest
class DoorsTest {

    private static final Path TABLE = Path.of("docs/operations/routes.md");
    private static final String HEAD = """
            # Addresses, and who may come in

            Written by `DoorsTest` from the running application: `bin/test -Dtest=DoorsTest -Dhortillon.docs=write` rewrites it. Whoever may not
            come in sees the same as where nothing is (`RoleMatrixTest`). Each address has an English twin under `/en`. `POST /deconnexion` ends a session.

            | | address | who may come in |
            |---|---|---|
            """;

    private final RequestMappingHandlerMapping handlers;
    private final TestHub hub;

    DoorsTest(TestHub hub) {
        this.hub = hub;
        this.handlers = hub.bean(RequestMappingHandlerMapping.class);
    }

    @Test
    void every_handler_says_for_whom_it_opens() {
        var routes = Route.all(handlers);
        assertThat(routes).hasSizeGreaterThan(50);
        assertThat(routes.stream().filter(route -> route.roles().isEmpty())).isEmpty();
    }

    @Test
    void a_handler_that_says_nothing_is_not_there() throws NoSuchMethodException {
        assertThat(answerOf("silent")).isEqualTo(404);
        assertThat(answerOf("open")).isEqualTo(200);
        assertThat(answerOf("forTheTeam")).isEqualTo(404);
    }

    @Test
    void the_table_of_addresses_is_that_of_the_application() throws IOException {
        var table = Route.all(handlers).stream()
                .map(route -> "| " + route.verb() + " | `" + route.pattern() + "` | " + who(route) + " |\n")
                .collect(Collectors.joining("", HEAD, ""));
        if ("write".equals(System.getProperty("hortillon.docs"))) {
            Files.writeString(TABLE, table);
        }
        assertThat(TABLE).hasContent(table);
    }

    /** Handlers that exist during a test only. */
    static final class Examples {

        public ResponseEntity<String> silent() {
            return ResponseEntity.ok("silent");
        }

        @Open
        public ResponseEntity<String> open() {
            return ResponseEntity.ok("open");
        }

        @For(Role.TEAM)
        public ResponseEntity<String> forTheTeam() {
            return ResponseEntity.ok("team");
        }
    }

    private int answerOf(String method) throws NoSuchMethodException {
        var path = "/exemple/" + method;
        var mapping = RequestMappingInfo.paths(path)
                .options(handlers.getBuilderConfiguration())
                .build();
        handlers.registerMapping(mapping, new Examples(), Examples.class.getDeclaredMethod(method));
        try {
            return hub.visitor().get(path).status();
        } finally {
            handlers.unregisterMapping(mapping);
        }
    }

    private static String who(Route route) {
        return route.open()
                ? "everybody"
                : route.roles().stream().map(Role::code).collect(Collectors.joining(", "));
    }
}
