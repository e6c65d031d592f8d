package org.hortillon.imports.page;

import java.util.Locale;
import org.hortillon.kernel.Refusal;

/** Why what was sent is not even looked at. */
enum UploadRefusal implements Refusal {
    NOTHING_SENT,
    TOO_LARGE,
    TOO_MANY_FILES,
    NOT_AN_ARCHIVE,
    UNSAFE_NAME,
    NAME_TWICE,
    ONE_IS_RUNNING;

    @Override
    public String code() {
        return "imports.upload." + name().toLowerCase(Locale.ROOT);
    }
}
