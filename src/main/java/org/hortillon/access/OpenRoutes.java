package org.hortillon.access;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

/** The addresses that anybody may read, as the handlers name them. */
@Component
public class OpenRoutes {

    private final ObjectProvider<RequestMappingHandlerMapping> handlers;

    OpenRoutes(ObjectProvider<RequestMappingHandlerMapping> handlers) {
        this.handlers = handlers;
    }

    /** Patterns of French paths; those without variables are whole addresses. */
    public List<PathPattern> patterns() {
        return handlers.stream()
                .flatMap(mapping -> mapping.getHandlerMethods().entrySet().stream())
                .filter(handler -> isRead(handler.getKey()) && Doors.opens(handler.getValue(), Viewer.VISITOR))
                .map(handler -> handler.getKey().getPathPatternsCondition())
                .flatMap(patterns -> patterns == null ? java.util.stream.Stream.of() : patterns.getPatterns().stream())
                .toList();
    }

    private static boolean isRead(RequestMappingInfo info) {
        var methods = info.getMethodsCondition().getMethods();
        return methods.contains(RequestMethod.GET);
    }
}
