package org.hortillon.people;

import java.util.UUID;
import org.hortillon.kernel.Language;

/**
 * Something to be written to an address of somebody; told in the transaction in which it happens.
 *
 * @param kind what is told; the texts stand under {@code people.letter.<kind>}
 * @param person whose address {@code to} is, or would be
 * @param address the address that it is about
 * @param secret the end of the link that proves the address, or empty
 */
public record AddressNotice(Kind kind, UUID person, String to, Language language, String address, String secret) {

    /** French path of the page that the link opens, to which the secret is added. */
    public static final String PROOF = "/moi/adresses/preuve?jeton=";

    /** What is told. */
    public enum Kind {
        /** Here is the link that proves that the address is yours. */
        ADDRESS_PROOF,
        /** Somebody who signed in wanted to add your address to another profile; nothing was done. */
        ADDRESS_TAKEN,
        /** The hub writes to another address of yours from now on. */
        ADDRESS_MOVED
    }
}
