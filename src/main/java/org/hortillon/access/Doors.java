package org.hortillon.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.HandlerInterceptor;

/** Closes every handler that does not say for whom it opens; refused looks the same as absent. */
@Component
class Doors implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method && !opens(method, Viewer.current())) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return true;
    }

    static boolean opens(HandlerMethod method, Viewer viewer) {
        var roles = find(method, For.class);
        if (roles != null) {
            return isForAllWhoSignedIn(roles)
                    ? viewer.signedIn()
                    : Arrays.stream(roles.value()).anyMatch(viewer::has);
        }
        return find(method, Open.class) != null;
    }

    /** Who belonged here once has no role any more, and their own pages still. */
    private static boolean isForAllWhoSignedIn(For roles) {
        return Set.of(roles.value()).size() == Role.values().length;
    }

    /** The annotation on the method, else the one on its class. */
    private static <A extends java.lang.annotation.Annotation> @Nullable A find(HandlerMethod method, Class<A> type) {
        var onMethod = AnnotatedElementUtils.findMergedAnnotation(method.getMethod(), type);
        var closed = AnnotatedElementUtils.hasAnnotation(method.getMethod(), Open.class)
                || AnnotatedElementUtils.hasAnnotation(method.getMethod(), For.class);
        return onMethod != null || closed
                ? onMethod
                : AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), type);
    }
}
