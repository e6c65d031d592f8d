package org.hortillon.messages.contact;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.BindParam;

/**
 * What a visitor writes; nothing of it is checked yet.
 *
 * @param trap a field that people do not see: whoever fills it is a program
 */
public record ContactForm(
        @BindParam("sujet") String subject,
        @BindParam("nom") String name,
        @BindParam("courriel") String email,
        @BindParam("message") String body,
        @BindParam("site") String trap) {

    /** What one may write about. */
    public static final List<String> SUBJECTS = List.of("information", "events", "partnership", "press", "other");

    public ContactForm(
            @Nullable String subject,
            @Nullable String name,
            @Nullable String email,
            @Nullable String body,
            @Nullable String trap) {
        this.subject = subject == null ? "" : subject;
        this.name = name == null ? "" : name.strip();
        this.email = email == null ? "" : email.strip();
        this.body = body == null ? "" : body.strip();
        this.trap = trap == null ? "" : trap;
    }

    /** A form to fill, about {@code subject} when that is one. */
    static ContactForm blank(String subject) {
        return new ContactForm(SUBJECTS.contains(subject) ? subject : SUBJECTS.getFirst(), null, null, null, null);
    }

    boolean byProgram() {
        return !trap.isEmpty();
    }
}
