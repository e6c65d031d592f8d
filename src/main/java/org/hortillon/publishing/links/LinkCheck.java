package org.hortillon.publishing.links;

import java.util.List;
import org.hortillon.publishing.article.ArticleFile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds the links and pictures of a text that lead to this hub's own pages and do not arrive. */
@Component
@Transactional(readOnly = true)
public class LinkCheck {

    private final KnownPlaces places;

    LinkCheck(KnownPlaces places) {
        this.places = places;
    }

    /**
     * What is wrong in a text, finished or not, with or without front matter.
     *
     * @param slug of the article that it is or will be; empty when that is not known
     */
    public List<LinkProblem> check(String text, String slug) {
        return new Reading(places.now(), ArticleFile.of(text), slug).problems();
    }
}
