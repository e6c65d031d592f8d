package org.hortillon.mentoring;

import org.hortillon.people.Audience;
import org.hortillon.people.PersonSection;
import org.hortillon.site.NavEntry;
import org.hortillon.site.NavEntry.Group;
import org.hortillon.site.SearchView;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** This module's places in the site. */
@Configuration(proxyBeanMethods = false)
class MentoringSite {

    private static final int OF_PERSON = 30;
    private static final int MENTORS = 50;
    private static final int TEAM_MENTORING = 50;

    @Bean
    NavEntry mentorsEntry() {
        return new NavEntry(Group.ECOSYSTEM, "mentoring.title", "/mentors", MENTORS);
    }

    @Bean
    NavEntry teamMentoringEntry() {
        return new NavEntry(Group.TEAM, "mentoring.team", "/equipe/mentorat", TEAM_MENTORING);
    }

    @Bean
    SearchView mentorsSearch() {
        return new SearchView("mentoring.search_public");
    }

    @Bean
    PersonSection mentoringOfPerson() {
        return new PersonSection("mentoring.person", OF_PERSON, Audience.PUBLIC, """
                select m.title as text, m.title_en as text_en, '/mentors' as path, null::text as note,
                       m.since as "from", m.until
                  from mentoring.mentors m
                 where m.person_id = :person
                 order by m.since desc""");
    }
}
