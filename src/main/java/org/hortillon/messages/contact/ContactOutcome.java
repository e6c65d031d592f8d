package org.hortillon.messages.contact;

import java.util.Map;

/** What becomes of a message that was sent. */
sealed interface ContactOutcome {

    /** It is stored. */
    record Received() implements ContactOutcome {}

    /** Something has to be corrected first. */
    record Incomplete(Map<ContactRules.Field, ContactRules.Problem> problems) implements ContactOutcome {}

    /** Too much came from there within the hour. */
    record TooMany() implements ContactOutcome {}
}
