package org.hortillon.people.profile;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hortillon.hubs.Label;
import org.hortillon.kernel.Refusal;
import org.hortillon.people.field.Answer;
import org.jspecify.annotations.Nullable;

/**
 * One's own profile, to be changed.
 *
 * @param addresses the e-mail addresses, the main one first
 * @param vocabulary skills that others show, to choose from
 * @param problems by the id of the field in the page
 */
public record ProfilePage(
        String key,
        ProfileForm form,
        List<String> addresses,
        @Nullable Photo photo,
        List<String> vocabulary,
        List<Label> communes,
        List<Answer> answers,
        Map<String, Refusal> problems) {

    private static final int SUGGESTED = 12;

    /** A picture that there is. */
    public record Photo(String hash, String alt) {}

    ProfilePage refused(ProfileForm typed, List<Answer> answered, Map<String, Refusal> why) {
        return new ProfilePage(key, typed, addresses, photo, vocabulary, communes, answered, why);
    }

    public @Nullable Refusal problem(String field) {
        return problems.get(field);
    }

    /** A few skills of others to tick. */
    public List<String> suggested() {
        return vocabulary.stream()
                .filter(skill -> !form.skills().contains(skill))
                .limit(SUGGESTED)
                .toList();
    }

    /** The links, and one or two empty lines for more. */
    public List<String> linkLines() {
        var room = Math.min(2, Math.max(0, ProfileRules.LINKS_MAX - form.links().size()));
        return Stream.concat(form.links().stream(), Stream.generate(() -> "").limit(room))
                .toList();
    }
}
