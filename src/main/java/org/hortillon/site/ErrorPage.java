package org.hortillon.site;

/** An error page: its sentences stand under {@code site.error.<status>}, with {@code site.error.other} for the rest. */
public record ErrorPage(int status) {}
