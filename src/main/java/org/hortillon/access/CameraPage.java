package org.hortillon.access;

import jakarta.servlet.http.HttpServletResponse;

/** Opens one page to what {@link SecurityHeaders} forbid to all: the camera, and a worker that keeps it for later. */
public final class CameraPage {

    private CameraPage() {}

    /** To be called before anything is written. */
    public static void open(HttpServletResponse response) {
        response.setHeader("Permissions-Policy", SecurityHeaders.permissions("camera=(self)"));
        response.setHeader("Content-Security-Policy", SecurityHeaders.contents("'self'"));
    }
}
