package org.hortillon.people.profile;

import java.util.List;
import java.util.UUID;
import org.hortillon.people.Audience;
import org.hortillon.people.PersonSection;
import org.hortillon.people.field.FieldAnswers;
import org.jspecify.annotations.Nullable;

/** A person as {@code reader} may see them. */
public record PersonPage(
        Seen person, Audience reader, List<FieldAnswers.Seen> answers, List<PersonSection.Part> parts) {

    /** What the reader sees; null is either absent or not shown, which look the same. */
    public record Seen(
            UUID id,
            String key,
            String givenName,
            String familyName,
            String name,
            @Nullable String headline,
            @Nullable String headlineEn,
            @Nullable String email,
            @Nullable String phone,
            @Nullable String bio,
            @Nullable String bioEn,
            List<String> skills,
            List<String> languages,
            List<String> links,
            @Nullable String commune,
            @Nullable String photo,
            @Nullable String photoAlt) {

        public Seen {
            skills = List.copyOf(skills);
            languages = List.copyOf(languages);
            links = List.copyOf(links);
        }

        /** {@code SD} for Sarah Dubois. */
        public String initials() {
            var last = name.lastIndexOf(' ');
            return name.isEmpty() ? "" : name.substring(0, 1) + (last < 0 ? "" : name.substring(last + 1, last + 2));
        }

        /** Whether there is anything to say in brief. */
        public boolean hasDetails() {
            return commune != null
                    || email != null
                    || phone != null
                    || !(links.isEmpty() && skills.isEmpty() && languages.isEmpty());
        }
    }

    /** {@code linkedin.com} for its pages. */
    public static String site(String link) {
        var host = java.net.URI.create(link).getHost();
        return host.startsWith("www.") ? host.substring("www.".length()) : host;
    }
}
