package org.hortillon.coworking;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.Map;
import java.util.Optional;
import org.hortillon.hubs.Hubs;
import org.hortillon.kernel.Tr;
import org.hortillon.site.HomeSection;
import org.springframework.stereotype.Component;

/** The spaces on the home page. */
@Component
class SpaceHome implements HomeSection {

    private static final int ORDER = 40;
    private static final int SPACES = 3;

    private final Spaces spaces;
    private final Hubs hubs;
    private final TemplateEngine templates;

    SpaceHome(Spaces spaces, Hubs hubs, TemplateEngine templates) {
        this.spaces = spaces;
        this.hubs = hubs;
        this.templates = templates;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Content> draw(Tr t) {
        var newest = spaces.open(SPACES);
        var parameters = Map.<String, Object>of("t", t, "spaces", newest, "today", hubs.today());
        return newest.isEmpty()
                ? Optional.empty()
                : Optional.of(output -> templates.render("coworking/home.jte", parameters, output));
    }
}
