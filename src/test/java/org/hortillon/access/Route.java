package org.hortillon.access;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPatternParser;

/** An address of the running application, and the handler behind it. */
record Route(RequestMethod verb, String pattern, HandlerMethod handler) {

    /** All that there are, by address; a handler that names no verb answers all, and is listed by GET. */
    static List<Route> all(RequestMappingHandlerMapping handlers) {
        return handlers.getHandlerMethods().entrySet().stream()
                .flatMap(entry -> routes(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(Route::pattern).thenComparing(Route::verb))
                .toList();
    }

    private static Stream<Route> routes(RequestMappingInfo mapping, HandlerMethod handler) {
        var verbs = mapping.getMethodsCondition().getMethods();
        return mapping.getPatternValues().stream()
                .flatMap(pattern -> (verbs.isEmpty() ? Set.of(RequestMethod.GET) : verbs)
                        .stream().map(verb -> new Route(verb, pattern, handler)));
    }

    boolean opensTo(Role... roles) {
        return Doors.opens(handler, new Viewer(roles.length == 0 ? null : new UUID(0, 0), null, "", Set.of(roles)));
    }

    boolean open() {
        return Doors.opens(handler, Viewer.VISITOR);
    }

    /** Those who may come in; all of them when it is open. */
    Set<Role> roles() {
        var roles = EnumSet.allOf(Role.class);
        roles.removeIf(role -> !opensTo(role));
        return roles;
    }

    boolean hasVariables() {
        return pattern.contains("{");
    }

    /** This address with a value in each variable that nothing is called by. */
    String somewhere() {
        return pattern.replaceAll("\\{(?:[^{}]|\\{[^{}]*})+}", "019300aa-0000-7000-8000-000000000000");
    }

    boolean matches(String path) {
        return PathPatternParser.defaultInstance.parse(pattern).matches(PathContainer.parsePath(path));
    }
}
