package org.hortillon.events.venue;

import org.hortillon.events.form.Typed;
import org.jspecify.annotations.Nullable;

/** A place as the team writes it, once nothing has to be corrected. */
record VenueDraft(
        String name,
        @Nullable String address,
        String commune,
        @Nullable String space,
        @Nullable Integer seats,
        @Nullable String access,
        @Nullable String accessEn,
        @Nullable String accessibility,
        @Nullable String accessibilityEn) {

    private static final int NAME = 120;
    private static final int ADDRESS = 300;
    private static final int NOTE = 2000;
    private static final int SEATS = 100_000;

    static VenueDraft read(Typed typed) {
        return new VenueDraft(
                typed.text("nom", NAME),
                typed.optional("adresse", ADDRESS),
                typed.text("commune", NAME),
                typed.optional("espace", NAME),
                typed.get("places").isEmpty() ? null : typed.whole("places", 1, SEATS),
                typed.optional("acces", NOTE),
                typed.optional("acces_en", NOTE),
                typed.optional("accessibilite", NOTE),
                typed.optional("accessibilite_en", NOTE));
    }
}
