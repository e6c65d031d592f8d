package org.hortillon.site.search;

/** One answer of the search: a public page and what it is about. */
public record Found(String kind, String title, String summary, String path) {}
