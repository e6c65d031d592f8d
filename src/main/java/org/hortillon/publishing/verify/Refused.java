package org.hortillon.publishing.verify;

import java.util.Locale;
import org.hortillon.kernel.Refusal;
import org.springframework.http.HttpStatus;

/** Why a text is not checked. */
public enum Refused implements Refusal {
    /** Longer than what is read. */
    TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE),
    /** One paragraph longer than any that is written to be read, and too long to be read in time. */
    LONG_PARAGRAPH(HttpStatus.CONTENT_TOO_LARGE),
    /** Not UTF-8, or not text at all. */
    NOT_TEXT(HttpStatus.BAD_REQUEST),
    /** Nothing to read. */
    EMPTY(HttpStatus.UNPROCESSABLE_CONTENT),
    /** Not a period. */
    PERIOD(HttpStatus.BAD_REQUEST),
    /** More than an address may ask within a minute. */
    TOO_MANY(HttpStatus.TOO_MANY_REQUESTS);

    private final HttpStatus status;

    Refused(HttpStatus status) {
        this.status = status;
    }

    HttpStatus status() {
        return status;
    }

    @Override
    public String code() {
        return "publishing.check.refused." + name().toLowerCase(Locale.ROOT);
    }
}
