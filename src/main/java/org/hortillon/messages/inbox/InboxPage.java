package org.hortillon.messages.inbox;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hortillon.kernel.Paging;
import org.jspecify.annotations.Nullable;

/**
 * What was written to the hub.
 *
 * @param state open, mine or answered
 * @param open how many messages nobody has answered
 * @param mine how many of those the viewer takes care of
 */
public record InboxPage(String state, List<Message> messages, Paging paging, long open, long mine) {

    static final String OPEN = "open";
    static final String MINE = "mine";
    static final String ANSWERED = "answered";

    /** The lists that the team may read. */
    public static final List<String> STATES = List.of(OPEN, MINE, ANSWERED);

    /** One message, and who takes care of it. */
    public record Message(
            UUID id,
            String subject,
            String name,
            String email,
            String body,
            String language,
            Instant receivedAt,
            @Nullable UUID assignedToId,
            @Nullable String assignedTo,
            @Nullable Instant answeredAt,
            @Nullable String answeredBy) {

        public List<String> paragraphs() {
            return body.lines().filter(line -> !line.isBlank()).toList();
        }

        public boolean assignedTo(@Nullable UUID account) {
            return assignedToId != null && assignedToId.equals(account);
        }
    }
}
