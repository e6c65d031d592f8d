package org.hortillon.people.profile;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.hortillon.kernel.Refusal;

/** What a profile may hold; each rule is a sentence. */
final class ProfileRules {

    static final int NAME_MAX = 80;
    static final int HEADLINE_MAX = 160;
    static final int BIO_MAX = 5000;
    static final int LINKS_MAX = 5;
    static final int SKILLS_MAX = 20;
    private static final int LINK_MAX = 300;
    private static final int SKILL_MAX = 60;
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 ().-]{5,24}");

    private ProfileRules() {}

    /** Why a profile is not kept. */
    enum Problem implements Refusal {
        NO_NAME,
        TOO_LONG,
        NOT_A_PHONE,
        NOT_HTTPS,
        TOO_MANY_LINKS,
        TOO_MANY_SKILLS;

        @Override
        public String code() {
            return "people.refused." + name().toLowerCase(Locale.ROOT);
        }
    }

    /** All that has to be corrected, by the id of the field in the page, in its order. */
    static Map<String, Refusal> problems(ProfileForm form) {
        var problems = new LinkedHashMap<String, Refusal>();
        put(problems, "prenom", form.name().whole().isEmpty(), Problem.NO_NAME);
        put(problems, "prenom", tooLong(form.name().given(), NAME_MAX), Problem.TOO_LONG);
        put(problems, "nom", tooLong(form.name().family(), NAME_MAX), Problem.TOO_LONG);
        put(problems, "activite", tooLong(form.headline(), HEADLINE_MAX), Problem.TOO_LONG);
        put(problems, "activite_en", tooLong(form.headlineEn(), HEADLINE_MAX), Problem.TOO_LONG);
        put(
                problems,
                "telephone",
                !form.phone().isEmpty() && !PHONE.matcher(form.phone()).matches(),
                Problem.NOT_A_PHONE);
        put(problems, "presentation", tooLong(form.bio(), BIO_MAX), Problem.TOO_LONG);
        put(problems, "presentation_en", tooLong(form.bioEn(), BIO_MAX), Problem.TOO_LONG);
        put(
                problems,
                "nouvelles",
                form.skills().stream().anyMatch(skill -> tooLong(skill, SKILL_MAX)),
                Problem.TOO_LONG);
        put(problems, "nouvelles", form.skills().size() > SKILLS_MAX, Problem.TOO_MANY_SKILLS);
        put(problems, "liens", !form.links().stream().allMatch(ProfileRules::leadsSafely), Problem.NOT_HTTPS);
        put(problems, "liens", form.links().size() > LINKS_MAX, Problem.TOO_MANY_LINKS);
        return problems;
    }

    /** A whole https address with a host. */
    static boolean leadsSafely(String link) {
        try {
            var address = URI.create(link);
            return link.length() <= LINK_MAX && link.startsWith("https://") && address.getHost() != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static boolean tooLong(String text, int most) {
        return text.length() > most;
    }

    private static void put(Map<String, Refusal> problems, String field, boolean wrong, Problem problem) {
        if (wrong) {
            problems.putIfAbsent(field, problem);
        }
    }
}
