package org.hortillon.messages;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hortillon.kernel.Language;
import org.jspecify.annotations.Nullable;

/**
 * One mail to one person, before it is drawn. Its texts are those of the module that its name begins with: for
 * {@code membership.accepted} the messages {@code membership.letter.accepted.subject}, {@code .text} (paragraphs, apart by
 * an empty line), and if there are any {@code .action} (the words of its button) and {@code .after} (what follows it).
 */
public final class Letter {

    /** Why it is written: service mail answers what its reader did; reminders keep to a ceiling each week. */
    public enum Kind {
        SERVICE,
        REMINDER
    }

    /** A file that goes along. */
    @SuppressWarnings("ArrayRecordComponent") // never compared as a whole
    public record Attachment(String name, String mediaType, byte[] content) {}

    private final Kind kind;
    private final String name;
    private final String to;
    private final Language language;
    private final Map<String, Object> values = new LinkedHashMap<>();
    private final List<Attachment> attachments = new ArrayList<>();
    private @Nullable UUID person;
    private String action = "";
    private String secret = "";
    private String words = "";
    private String quote = "";
    private @Nullable String replyTo;
    private @Nullable Instant lapses;

    private Letter(Kind kind, String name, String to, Language language) {
        this.kind = kind;
        this.name = name;
        this.to = to;
        this.language = language;
    }

    /** A mail that answers what its reader did, to the address {@code to}. */
    public static Letter service(String name, String to, Language language) {
        return new Letter(Kind.SERVICE, name, to, language);
    }

    /** A mail that its reader did not ask for at this moment. */
    public static Letter reminder(String name, String to, Language language) {
        return new Letter(Kind.REMINDER, name, to, language);
    }

    /** Whom of the people it is written to. */
    public Letter about(UUID someone) {
        person = someone;
        return this;
    }

    /** Fills {@code {called}} in the texts: words, a number, a date, or an instant, said as its reader does. */
    public Letter with(String called, Object value) {
        values.put(called, value);
        return this;
    }

    /** Where its button leads: a French path of the hub's site. */
    public Letter action(String path) {
        action = path;
        return this;
    }

    /** The end of its button's address that lets its reader in: the team does not read it, and it is kept no longer than needed. */
    public Letter secret(String word) {
        secret = word;
        return this;
    }

    /** What somebody wrote, given whole below the text. */
    public Letter words(String written) {
        words = written;
        return this;
    }

    /** What it answers, given whole at its end. */
    public Letter quote(String written) {
        quote = written;
        return this;
    }

    /** Where an answer goes; to the hub's address when nothing is said. */
    public Letter replyTo(String address) {
        replyTo = address;
        return this;
    }

    /** From when on it is of no use any more; a reminder that had to wait so long is not sent. */
    public Letter lapses(Instant end) {
        lapses = end;
        return this;
    }

    /** Lets a file go along. */
    public Letter attach(String filename, String mediaType, byte[] content) {
        attachments.add(new Attachment(filename, mediaType, content));
        return this;
    }

    public Kind kind() {
        return kind;
    }

    public String name() {
        return name;
    }

    public String to() {
        return to;
    }

    public Language language() {
        return language;
    }

    public Map<String, Object> values() {
        return Collections.unmodifiableMap(values);
    }

    public List<Attachment> attachments() {
        return List.copyOf(attachments);
    }

    public Optional<UUID> person() {
        return Optional.ofNullable(person);
    }

    public String action() {
        return action;
    }

    public String secret() {
        return secret;
    }

    public String words() {
        return words;
    }

    public String quote() {
        return quote;
    }

    public Optional<String> replyTo() {
        return Optional.ofNullable(replyTo);
    }

    public Optional<Instant> lapses() {
        return Optional.ofNullable(lapses);
    }
}
