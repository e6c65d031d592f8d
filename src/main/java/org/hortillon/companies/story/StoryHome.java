package org.hortillon.companies.story;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.Map;
import java.util.Optional;
import org.hortillon.kernel.Tr;
import org.hortillon.site.HomeSection;
import org.springframework.stereotype.Component;

/** The newest stories and voices on the home page. */
@Component
class StoryHome implements HomeSection {

    private static final int ORDER = 50;
    private static final int STORIES = 3;
    private static final int VOICES = 2;

    private final Stories stories;
    private final TemplateEngine templates;

    StoryHome(Stories stories, TemplateEngine templates) {
        this.stories = stories;
        this.templates = templates;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Content> draw(Tr t) {
        var newest = new StoryList(stories.newest(STORIES), stories.voices("", VOICES));
        return newest.stories().isEmpty() ? Optional.empty() : Optional.of(section(newest, t));
    }

    private Content section(StoryList newest, Tr t) {
        return output -> templates.render("companies/story/home.jte", Map.of("page", newest, "t", t), output);
    }
}
