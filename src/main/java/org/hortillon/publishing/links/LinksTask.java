package org.hortillon.publishing.links;

import java.util.Optional;
import org.hortillon.kernel.Tr;
import org.hortillon.site.TeamTask;
import org.springframework.stereotype.Component;

/** Tells the team how many links of articles lead nowhere. */
@Component
class LinksTask implements TeamTask {

    private static final int ORDER = 60;

    private final BrokenLinks links;

    LinksTask(BrokenLinks links) {
        this.links = links;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Waiting> waiting(Tr t) {
        var broken = links.all().broken();
        return broken == 0
                ? Optional.empty()
                : Optional.of(new Waiting(t.get("publishing.links.waiting", broken), broken, LinksController.PATH));
    }
}
