package org.hortillon.messages.inbox;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hortillon.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * A message, what the team answered, and a form to answer.
 *
 * @param typed what was typed and did not leave
 * @param refused why it did not, or null
 */
public record ThreadPage(
        InboxPage.Message message,
        List<Answer> answers,
        String typed,
        @Nullable Refusal refused) {

    /** One answer; {@code state} is that of the mail {@code outgoingId} by which it leaves. */
    public record Answer(String body, Instant writtenAt, String writtenBy, UUID outgoingId, String state) {

        public List<String> paragraphs() {
            return body.lines().filter(line -> !line.isBlank()).toList();
        }
    }

    public int longest() {
        return AnswerRules.LONGEST;
    }
}
