package org.hortillon.accounts.signin;

/** Says that a mail is on its way if there is an account; the same for everybody. */
public record AskedPage(long minutes) {}
