package org.hortillon.accounts.welcome;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.Map;
import java.util.Optional;
import org.hortillon.access.FirstStart;
import org.hortillon.kernel.Tr;
import org.hortillon.site.HomeSection;
import org.springframework.stereotype.Component;

/** Leads whoever opens a hub that was never set up to where that is done; above everything else. */
@Component
class FirstStartHome implements HomeSection {

    private final FirstStart firstStart;
    private final TemplateEngine templates;

    FirstStartHome(FirstStart firstStart, TemplateEngine templates) {
        this.firstStart = firstStart;
        this.templates = templates;
    }

    @Override
    public int order() {
        return 0;
    }

    @Override
    public Optional<Content> draw(Tr t) {
        return firstStart.isOpen()
                ? Optional.of(output -> templates.render("accounts/welcome/home.jte", Map.of("t", t), output))
                : Optional.empty();
    }
}
