package org.hortillon.store;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Only a database of one's own can be shared by several machines; the embedded one belongs to this process. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("hortillon.store.database-url")
class ChangeFeedConfiguration {

    @Bean(destroyMethod = "close")
    ChangeFeed changeFeed(Server server, StoreChanges changes) {
        return new ChangeFeed(server.application(), changes);
    }
}
