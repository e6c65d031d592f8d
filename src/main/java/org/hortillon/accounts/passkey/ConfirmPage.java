package org.hortillon.accounts.passkey;

/**
 * The page that asks for a second factor.
 *
 * @param signedIn whether somebody is in already; else a passkey was to let them in
 * @param mayMake whether they may make their first passkey
 * @param needed whether roles wait for it
 * @param refused whether the last one was refused
 */
public record ConfirmPage(boolean signedIn, boolean mayMake, boolean needed, boolean refused) {}
