package org.hortillon.membership.application;

/** Whom an open invitation names, and the word that proves it. */
public record Invited(String token, String givenName, String familyName, String email) {}
