package org.hortillon.site;

import gg.jte.Content;
import java.util.List;

/** The home page: what the modules have to show, in order. */
public record HomePage(List<Content> sections) {}
