package org.hortillon.messages.outgoing;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * One mail as its reader gets it; what lets a reader in is masked.
 *
 * @param again whether it can be sent again
 */
public record ShownMail(
        UUID id,
        String kind,
        String recipient,
        @Nullable String replyTo,
        String language,
        String subject,
        String text,
        String html,
        String messageId,
        String state,
        int attempts,
        @Nullable String lastProblem,
        Instant createdAt,
        Instant dueAt,
        @Nullable Instant endedAt,
        boolean again,
        List<Attached> files) {

    /** The words of the mail and its links, without its dress, which the pages of the site do not wear. */
    private static final PolicyFactory WORDS = new HtmlPolicyBuilder()
            .allowElements("p", "br", "a", "blockquote")
            .allowUrlProtocols("http", "https")
            .allowAttributes("href")
            .onElements("a")
            .requireRelsOnLinks("noopener", "nofollow")
            .toFactory();

    /** A file that goes along. */
    public record Attached(int position, String name, String mediaType, long bytes) {}

    public String badge() {
        return MailList.badge(state);
    }

    /** Safe HTML of what stands in the mail's body. */
    public String body() {
        var start = html.indexOf("<body");
        return WORDS.sanitize(start < 0 ? html : html.substring(start));
    }
}
