package org.hortillon.access;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.hortillon.access.Submissions.Claim;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.HandlerInterceptor;

/** Does what a form asks for once: whoever sends the same form again is led to where its first answer led. */
@Component
public class Keys implements HandlerInterceptor {

    /** The hidden field that carries the key, a UUID drawn when the form is shown. */
    public static final String FIELD = "_cle";

    private static final String CLAIMED = Keys.class.getName();
    private static final int PATIENCE_SECONDS = 20;
    private static final int REDIRECT = 300;
    private static final int ERROR = 400;

    private final Submissions submissions;
    private final ConcurrentHashMap<UUID, CompletableFuture<Void>> running = new ConcurrentHashMap<>();

    Keys(Submissions submissions) {
        this.submissions = submissions;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!isKeyed(request, handler)) {
            return true;
        }
        var key = key(request).orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
        var work = new CompletableFuture<Void>();
        await(running.putIfAbsent(key, work));
        var claim = submissions.claim(key, Fingerprint.of(request, Viewer.current()));
        if (!(claim instanceof Claim.First)) {
            end(key, work);
        }
        return switch (claim) {
            case Claim.First first -> begin(request, key, work);
            case Claim.Answered answered -> lead(request, response, answered.location());
            case Claim.Open open -> throw new ResponseStatusException(HttpStatus.CONFLICT);
            case Claim.Different different -> throw new ResponseStatusException(HttpStatus.CONFLICT);
        };
    }

    static boolean isKeyed(HttpServletRequest request, Object handler) {
        return request.getDispatcherType() == DispatcherType.REQUEST
                && request.getMethod().equals("POST")
                && handler instanceof HandlerMethod method
                && !AnnotatedElementUtils.hasAnnotation(method.getMethod(), Unkeyed.class)
                && !AnnotatedElementUtils.hasAnnotation(method.getBeanType(), Unkeyed.class);
    }

    private static Optional<UUID> key(HttpServletRequest request) {
        var values = request.getParameterValues(FIELD);
        try {
            return values == null || values.length != 1 ? Optional.empty() : Optional.of(UUID.fromString(values[0]));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private boolean begin(HttpServletRequest request, UUID key, CompletableFuture<Void> work) {
        running.put(key, work);
        request.setAttribute(CLAIMED, key);
        return true;
    }

    private void end(UUID key, @Nullable CompletableFuture<Void> work) {
        if (work != null) {
            running.remove(key, work);
            work.complete(null);
        }
    }

    /** Somebody who pressed twice waits for the first press, when this machine does its work. */
    private static void await(@Nullable CompletableFuture<Void> work) {
        if (work != null) {
            work.copy()
                    .completeOnTimeout(null, PATIENCE_SECONDS, TimeUnit.SECONDS)
                    .join();
        }
    }

    private static boolean lead(HttpServletRequest request, HttpServletResponse response, @Nullable String location) {
        var target = Objects.requireNonNullElse(location, request.getRequestURI());
        if (request.getHeader("HX-Request") != null) {
            response.setHeader("HX-Redirect", target);
        } else {
            response.setStatus(HttpStatus.SEE_OTHER.value());
            response.setHeader("Location", target);
        }
        return false;
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failure) {
        if (request.getAttribute(CLAIMED) instanceof UUID key) {
            if (failure == null && response.getStatus() < ERROR) {
                submissions.answer(key, response.getStatus(), location(response));
            } else {
                submissions.release(key);
            }
            end(key, running.get(key));
        }
    }

    private static @Nullable String location(HttpServletResponse response) {
        var own = response.getHeader("HX-Redirect");
        return own != null || response.getStatus() < REDIRECT ? own : response.getHeader("Location");
    }
}
