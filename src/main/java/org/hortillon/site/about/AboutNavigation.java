package org.hortillon.site.about;

import org.hortillon.site.NavEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AboutNavigation {

    @Bean
    NavEntry about() {
        return new NavEntry(NavEntry.Group.FOOT, "site.about", "/a-propos", 10);
    }

    @Bean
    NavEntry openData() {
        return new NavEntry(NavEntry.Group.FOOT, "site.data", "/donnees", 30);
    }

    @Bean
    NavEntry accessibility() {
        return new NavEntry(NavEntry.Group.FOOT, "site.accessibility", "/accessibilite", 40);
    }
}
