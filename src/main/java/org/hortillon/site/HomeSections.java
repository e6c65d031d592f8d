package org.hortillon.site;

import gg.jte.Content;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hortillon.kernel.Tr;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks the modules what they have for the home page, all in one transaction, so that its figures agree. */
@Component
class HomeSections {

    private final List<HomeSection> sections;

    HomeSections(List<HomeSection> sections) {
        this.sections = sections.stream()
                .sorted(Comparator.comparingInt(HomeSection::order))
                .toList();
    }

    @Transactional(readOnly = true)
    public List<Content> draw(Tr t) {
        return sections.stream()
                .map(section -> section.draw(t))
                .flatMap(Optional::stream)
                .toList();
    }
}
