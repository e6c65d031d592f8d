package org.hortillon.events.call;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The hub asks for talks.
 *
 * @param closesOn the last day on which one can propose
 * @param waiting how many proposals wait for an answer
 */
public record Call(
        String key,
        String title,
        @Nullable String titleEn,
        String text,
        @Nullable String textEn,
        @Nullable String format,
        LocalDate closesOn,
        long proposals,
        long waiting) {

    public boolean isOpen(LocalDate today) {
        return !today.isAfter(closesOn);
    }
}
