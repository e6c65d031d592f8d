package org.hortillon.messages;

import org.hortillon.site.NavEntry;
import org.hortillon.site.NavEntry.Group;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** This module's places in the site. */
@Configuration(proxyBeanMethods = false)
class MessagesSite {

    private static final int CONTACT = 20;
    private static final int INBOX = 10;
    private static final int MAIL = 12;

    @Bean
    NavEntry contactEntry() {
        return new NavEntry(Group.FOOT, "messages.contact", "/contact", CONTACT);
    }

    @Bean
    NavEntry inboxEntry() {
        return new NavEntry(Group.TEAM, "messages.inbox", "/equipe/messages", INBOX);
    }

    @Bean
    NavEntry mailEntry() {
        return new NavEntry(Group.TEAM, "messages.mail", "/equipe/courriers", MAIL);
    }
}
