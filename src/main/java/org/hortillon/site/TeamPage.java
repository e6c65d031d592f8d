package org.hortillon.site;

/** The team's start page; the navigation tells what is there. */
public record TeamPage() {}
