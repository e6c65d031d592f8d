package org.hortillon.companies.edit;

import java.net.URI;
import java.util.Optional;

/** What a proposal may hold; each rule is a sentence. */
final class EditRules {

    private static final int TAGLINE_MAX = 160;
    private static final int DESCRIPTION_MAX = 8000;

    private EditRules() {}

    /** Why it is not taken, as the end of a message key. */
    static Optional<String> problem(EditForm form, EditForm now) {
        if (form.equals(now)) {
            return Optional.of("nothing_changed");
        }
        if (form.tagline().length() > TAGLINE_MAX || form.taglineEn().length() > TAGLINE_MAX) {
            return Optional.of("tagline_too_long");
        }
        if (form.description().length() > DESCRIPTION_MAX
                || form.descriptionEn().length() > DESCRIPTION_MAX) {
            return Optional.of("description_too_long");
        }
        return leadsToASite(form.website()) ? Optional.empty() : Optional.of("not_a_site");
    }

    private static boolean leadsToASite(String website) {
        if (website.isEmpty()) {
            return true;
        }
        try {
            return website.matches("https?://.*") && URI.create(website).getHost() != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
