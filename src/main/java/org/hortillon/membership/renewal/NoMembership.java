package org.hortillon.membership.renewal;

/** Somebody who has signed in and is not known as a person yet. */
public record NoMembership() {}
