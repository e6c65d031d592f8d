package org.hortillon.membership;

import org.hortillon.people.Audience;
import org.hortillon.people.PersonSection;
import org.hortillon.site.NavEntry;
import org.hortillon.site.NavEntry.Group;
import org.hortillon.site.SearchView;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** This module's places in the site. */
@Configuration(proxyBeanMethods = false)
class MembershipSite {

    private static final int OF_PERSON = 20;
    private static final int MEMBERS = 30;
    private static final int JOIN = 10;
    private static final int ROSTER = 20;
    private static final int REVIEW = 18;
    private static final int DUES = 19;
    private static final int MINE = 20;
    private static final int INVITATIONS = 21;

    @Bean
    NavEntry membersEntry() {
        return new NavEntry(Group.ECOSYSTEM, "membership.title", "/membres", MEMBERS);
    }

    @Bean
    NavEntry joinEntry() {
        return new NavEntry(Group.FOOT, "membership.join", "/rejoindre", JOIN);
    }

    @Bean
    NavEntry rosterEntry() {
        return new NavEntry(Group.TEAM, "membership.roster", "/equipe/membres", ROSTER);
    }

    @Bean
    NavEntry reviewEntry() {
        return new NavEntry(Group.TEAM, "membership.review", "/equipe/candidatures", REVIEW);
    }

    @Bean
    NavEntry duesEntry() {
        return new NavEntry(Group.TEAM, "membership.dues", "/equipe/cotisations", DUES);
    }

    @Bean
    NavEntry invitationsEntry() {
        return new NavEntry(Group.TEAM, "membership.invitations", "/equipe/invitations", INVITATIONS);
    }

    @Bean
    NavEntry mineEntry() {
        return new NavEntry(Group.ACCOUNT, "membership.mine", "/moi/adhesion", MINE);
    }

    @Bean
    SearchView membersSearch() {
        return new SearchView("membership.search_public");
    }

    @Bean
    PersonSection membershipsOfPerson() {
        return new PersonSection("membership.person", OF_PERSON, Audience.MEMBERS, """
                select coalesce(c.name, '–') as text, null::text as text_en,
                       case when c.key is not null then '/entreprises/' || c.key end as path,
                       'membership.kind.' || m.kind as note, m.joined_on as "from", m.left_on as until
                  from membership.memberships m
                  left join companies.companies c on c.id = m.company_id
                 where m.person_id = :person
                 order by m.joined_on desc""");
    }
}
