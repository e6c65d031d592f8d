package org.hortillon.membership.application;

/** Thanks for an application. */
public record ThanksPage() {}
