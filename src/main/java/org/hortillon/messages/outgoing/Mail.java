package org.hortillon.messages.outgoing;

import java.util.List;
import java.util.UUID;
import org.hortillon.messages.Letter.Attachment;
import org.jspecify.annotations.Nullable;

/**
 * A mail that one machine is about to send.
 *
 * @param claim proves that it is this machine's turn
 * @param attempts how often it was tried, this time included
 */
record Mail(
        UUID id,
        UUID claim,
        int attempts,
        String recipient,
        @Nullable String replyTo,
        String language,
        String subject,
        String text,
        String html,
        String messageId,
        List<Attachment> attachments) {}
