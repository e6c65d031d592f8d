package org.hortillon.messages.outgoing;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How mail leaves.
 *
 * @param host the SMTP server; without one, mails are kept here and not sent
 * @param port 465 speaks TLS from the first byte, any other begins in the clear
 * @param starttls whether a connection that begins in the clear must be secured before anything is said
 * @param from the address that mails come from
 * @param off whether nothing leaves and nothing is even tried, as in a restored copy
 * @param remindersAWeek how many reminders of all kinds one person gets within a week
 * @param links what addresses in mails begin with, {@code {host}} standing for the hub's host name
 */
@ConfigurationProperties("hortillon.mail")
record MailProperties(
        @DefaultValue("") String host,
        @DefaultValue("587") int port,
        @Nullable String user,
        @Nullable String password,
        @DefaultValue("true") boolean starttls,
        @Nullable String from,
        @DefaultValue("false") boolean off,
        @DefaultValue("2") int remindersAWeek,
        @DefaultValue("") String links) {

    MailProperties {
        if (!host.isBlank() && (from == null || from.isBlank())) {
            throw new IllegalArgumentException(
                    "hortillon.mail.host needs hortillon.mail.from, the address mails come from");
        }
    }

    /** Whether mails can leave at all. */
    boolean configured() {
        return !host.isBlank();
    }
}
