package org.hortillon.messages;

/** Where the hub's site is found, also when nobody asks for a page: what leaves by mail or in calendars names it. */
public interface SiteAddress {

    /** As in {@code https://amiens.example}; a hub of this machine only is reached without TLS, at the port that is served. */
    String origin();

    /** The hub's name on the network; those that only this machine knows come last. */
    String host();
}
