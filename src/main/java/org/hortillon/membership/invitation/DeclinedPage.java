package org.hortillon.membership.invitation;

/** Thanks for an answer, though it was no. */
public record DeclinedPage() {}
