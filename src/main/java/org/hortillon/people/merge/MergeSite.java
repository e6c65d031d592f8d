package org.hortillon.people.merge;

import java.util.Optional;
import org.hortillon.kernel.Tr;
import org.hortillon.site.NavEntry;
import org.hortillon.site.NavEntry.Group;
import org.hortillon.site.TeamTask;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The place of merges in the site. */
@Configuration(proxyBeanMethods = false)
class MergeSite {

    private static final int AFTER_PEOPLE = 31;
    private static final int NOT_PRESSING = 80;
    private static final String PATH = "/equipe/personnes/doublons";

    @Bean
    NavEntry duplicatesEntry() {
        return new NavEntry(Group.TEAM, "people.duplicates", PATH, AFTER_PEOPLE);
    }

    @Bean
    TeamTask duplicatesTask(Proposals proposals) {
        return new TeamTask() {
            @Override
            public int order() {
                return NOT_PRESSING;
            }

            @Override
            public Optional<Waiting> waiting(Tr t) {
                var count = proposals.count();
                return count == 0
                        ? Optional.empty()
                        : Optional.of(new Waiting(t.get("people.duplicates.waiting", count), count, PATH));
            }
        };
    }
}
