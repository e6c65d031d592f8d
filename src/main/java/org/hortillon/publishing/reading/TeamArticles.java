package org.hortillon.publishing.reading;

import java.util.List;

/**
 * All articles of the hub, for the team.
 *
 * @param broken how many of their links lead nowhere
 */
public record TeamArticles(List<Standing> standings, int broken) {}
