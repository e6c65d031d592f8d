package org.hortillon.privacy.erasure;

/** What somebody reads who has just been erased. */
public record Gone() {}
