package org.hortillon.messages.outgoing;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hortillon.hubs.Label;
import org.hortillon.kernel.Paging;
import org.hortillon.kernel.Tr;
import org.jspecify.annotations.Nullable;

/**
 * Mails for the team, newest first.
 *
 * @param state, kind, words what the list is narrowed by; empty for all
 * @param off whether nothing leaves at all
 * @param server whether there is a server by which mails leave
 */
public record MailList(
        String state, String kind, String words, List<Row> rows, Paging paging, boolean off, boolean server) {

    static final List<String> STATES = List.of("waiting", "sending", "sent", "kept", "failed", "lapsed");
    static final List<String> KINDS = List.of("service", "reminder");

    /** One mail; {@code endedAt} is when it was sent, kept, given up or too late. */
    public record Row(
            UUID id,
            String kind,
            String recipient,
            String subject,
            String state,
            int attempts,
            @Nullable String lastProblem,
            Instant createdAt,
            Instant dueAt,
            @Nullable Instant endedAt) {

        /** The class of its badge. */
        public String badge() {
            return MailList.badge(state);
        }
    }

    static String badge(String state) {
        return switch (state) {
            case "sent" -> "ok";
            case "failed" -> "bad";
            case "kept", "sending" -> "info";
            default -> "wait";
        };
    }

    public boolean narrowed() {
        return !state.isEmpty() || !kind.isEmpty() || !words.isEmpty();
    }

    public List<Label> states(Tr t) {
        return Label.of(STATES, "messages.mail.state.", t);
    }

    public List<Label> kinds(Tr t) {
        return Label.of(KINDS, "messages.mail.kind.", t);
    }
}
