package org.hortillon.publishing.reading;

import java.util.List;

/** All articles of the hub, for the team. */
public record TeamArticles(List<Standing> standings) {}
