package org.hortillon.companies;

import org.hortillon.companies.story.Stories;
import org.hortillon.people.Audience;
import org.hortillon.people.PersonSection;
import org.hortillon.site.NavEntry;
import org.hortillon.site.NavEntry.Group;
import org.hortillon.site.SearchView;
import org.hortillon.site.SitemapPart;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** This module's places in the site. */
@Configuration(proxyBeanMethods = false)
class CompaniesSite {

    private static final int COMPANIES = 10;
    private static final int STORIES = 20;
    private static final int OWN = 40;
    private static final int NETWORKS = 32;
    private static final int TEAM_NETWORKS = 33;
    private static final int REVIEW = 32;
    private static final int COMPANIES_OF_PERSON = 10;
    private static final int NETWORKS_OF_PERSON = 15;
    private static final int TEAM_STORIES = 34;

    @Bean
    NavEntry companiesEntry() {
        return new NavEntry(Group.ECOSYSTEM, "companies.title", "/entreprises", COMPANIES);
    }

    @Bean
    NavEntry storiesEntry() {
        return new NavEntry(Group.ECOSYSTEM, "companies.stories", "/reussites", STORIES);
    }

    @Bean
    NavEntry ownCompaniesEntry() {
        return new NavEntry(Group.ACCOUNT, "companies.own", "/moi/entreprises", OWN);
    }

    @Bean
    NavEntry companyReviewEntry() {
        return new NavEntry(Group.TEAM, "companies.review", "/equipe/entreprises", REVIEW);
    }

    @Bean
    NavEntry networksEntry() {
        return new NavEntry(Group.ECOSYSTEM, "companies.networks", "/reseaux", NETWORKS);
    }

    @Bean
    NavEntry teamNetworksEntry() {
        return new NavEntry(Group.TEAM, "companies.networks", "/equipe/reseaux", TEAM_NETWORKS);
    }

    @Bean
    NavEntry teamStoriesEntry() {
        return new NavEntry(Group.TEAM, "companies.stories", "/equipe/reussites", TEAM_STORIES);
    }

    @Bean
    SitemapPart storyPages(Stories stories) {
        return new SitemapPart("/reussites/", stories::places);
    }

    @Bean
    SearchView companiesSearch() {
        return new SearchView("companies.search_public");
    }

    @Bean
    PersonSection companiesOfPerson() {
        return new PersonSection("companies.person", COMPANIES_OF_PERSON, Audience.PUBLIC, """
                select c.name as text, null::text as text_en, '/entreprises/' || c.key as path,
                       'companies.role.' || f.role as note, f.since as "from", null::date as until
                  from companies.founders f
                  join companies.companies c on c.id = f.company_id
                 where f.person_id = :person
                 order by f.since desc nulls last, c.name""");
    }

    @Bean
    PersonSection networksOfPerson() {
        return new PersonSection("companies.networks", NETWORKS_OF_PERSON, Audience.PUBLIC, """
                select n.name as text, null::text as text_en, '/reseaux/' || n.key as path,
                       'companies.network.role.' || w.role as note, w.since as "from", null::date as until
                  from companies.network_people w
                  join companies.networks n on n.id = w.network_id
                 where w.person_id = :person
                 order by n.name""");
    }
}
