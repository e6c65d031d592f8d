package org.hortillon.messages.contact;

/** Says that a message has arrived. */
public record ThanksPage() {}
