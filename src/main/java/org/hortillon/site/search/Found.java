package org.hortillon.site.search;

import java.util.List;

/** One answer of the search: a public page and what it is about, with the words that were found in it. */
public record Found(String kind, List<Part> title, List<Part> summary, String path) {}
