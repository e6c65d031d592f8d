package org.hortillon.publishing.draft;

import java.util.List;
import org.hortillon.publishing.reading.ArticleStanding;

/**
 * All articles of the hub, for the team.
 *
 * @param broken how many links lead nowhere
 * @param drafts that hold something that readers do not have yet
 */
public record TeamArticles(List<ArticleStanding> standings, int broken, List<Draft> drafts) {}
