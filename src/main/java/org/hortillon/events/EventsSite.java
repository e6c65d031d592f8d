package org.hortillon.events;

import org.hortillon.people.Audience;
import org.hortillon.people.PersonSection;
import org.hortillon.site.NavEntry;
import org.hortillon.site.NavEntry.Group;
import org.hortillon.site.RecordView;
import org.hortillon.site.SearchView;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** This module's places in the site. */
@Configuration(proxyBeanMethods = false)
class EventsSite {

    private static final int OF_PERSON = 40;
    private static final int AGENDA = 10;
    private static final int TEAM_EVENTS = 40;
    private static final int TEAM_FEEDS = 43;
    private static final int OWN_REGISTRATIONS = 25;
    private static final int OWN_PROPOSALS = 27;

    @Bean
    NavEntry agendaEntry() {
        return new NavEntry(Group.MAIN, "events.agenda", "/evenements", AGENDA);
    }

    @Bean
    NavEntry teamEventsEntry() {
        return new NavEntry(Group.TEAM, "events.team", "/equipe/evenements", TEAM_EVENTS);
    }

    @Bean
    NavEntry partnerFeedsEntry() {
        return new NavEntry(Group.TEAM, "events.territory.feeds", "/equipe/agendas", TEAM_FEEDS);
    }

    @Bean
    NavEntry ownRegistrationsEntry() {
        return new NavEntry(Group.ACCOUNT, "events.registration.mine", "/moi/inscriptions", OWN_REGISTRATIONS);
    }

    @Bean
    NavEntry ownProposalsEntry() {
        return new NavEntry(Group.ACCOUNT, "events.proposals", "/moi/propositions", OWN_PROPOSALS);
    }

    @Bean
    SearchView eventsSearch() {
        return new SearchView("events.search_public");
    }

    @Bean
    RecordView eventRecords() {
        return new RecordView("events.public_records");
    }

    @Bean
    PersonSection attendanceOfPerson() {
        return new PersonSection("events.person", OF_PERSON, Audience.TEAM, """
                select e.title as text, e.title_en as text_en, '/evenements/' || e.key as path,
                       'events.registration.state.' || r.state as note,
                       e.starts_local::date as "from", e.starts_local::date as until
                  from events.registrations r
                  join events.events e on e.id = r.event_id
                 where r.person_id = :person
                 order by e.starts_at desc
                 limit 30""");
    }
}
