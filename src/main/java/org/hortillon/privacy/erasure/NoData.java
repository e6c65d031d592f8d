package org.hortillon.privacy.erasure;

/** What an account sees that belongs to no person yet. */
public record NoData() {}
