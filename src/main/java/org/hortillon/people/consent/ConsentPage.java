package org.hortillon.people.consent;

import java.util.List;
import java.util.stream.Stream;
import org.hortillon.people.Consent;

/** What somebody agreed to, and what they may agree to. */
public record ConsentPage(List<Consent> consents) {

    public ConsentPage {
        consents = List.copyOf(consents);
    }

    public List<Consent> standing() {
        return consents.stream().filter(Consent::stands).toList();
    }

    public List<Consent> past() {
        return consents.stream().filter(consent -> !consent.stands()).toList();
    }

    /** What may be agreed to here with one click; a picture is chosen in the profile. */
    public List<ConsentKind> open() {
        return Stream.of(ConsentKind.DIRECTORY, ConsentKind.NEWSLETTER)
                .filter(kind ->
                        standing().stream().noneMatch(consent -> consent.kind().equals(kind.code())))
                .toList();
    }
}
