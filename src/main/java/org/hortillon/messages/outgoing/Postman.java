package org.hortillon.messages.outgoing;

/** Hands a mail to whoever carries it. */
interface Postman {

    /** Hands it over, or says why it did not work; returns only when it knows. */
    Handover carry(Mail mail);

    /** What became of a mail that was handed over. */
    sealed interface Handover {

        /** It was taken over. */
        record Taken() implements Handover {}

        /** It may be taken later. */
        record NotNow(String problem) implements Handover {}

        /** It will never be taken. */
        record Never(String problem) implements Handover {}
    }
}
