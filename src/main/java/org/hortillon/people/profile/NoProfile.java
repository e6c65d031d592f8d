package org.hortillon.people.profile;

/** An account that belongs to no person yet. */
public record NoProfile() {}
