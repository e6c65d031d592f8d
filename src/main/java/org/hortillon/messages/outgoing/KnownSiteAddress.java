package org.hortillon.messages.outgoing;

import org.hortillon.messages.SiteAddress;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What addresses in mails begin with: mails are also written when nobody asks for a page. */
@Component
@Transactional(readOnly = true)
class KnownSiteAddress implements SiteAddress {

    private final JdbcClient jdbc;
    private final Environment environment;
    private final MailProperties properties;

    KnownSiteAddress(JdbcClient jdbc, Environment environment, MailProperties properties) {
        this.jdbc = jdbc;
        this.environment = environment;
        this.properties = properties;
    }

    @Override
    public String origin() {
        var host = host();
        if (!properties.links().isBlank()) {
            return properties.links().replace("{host}", host);
        }
        return host.equals("localhost") ? "http://localhost:" + port() : "https://" + host;
    }

    @Override
    public String host() {
        return jdbc.sql("""
                        select host from hubs.hosts
                         order by host in ('127.0.0.1', '[::1]'), host = 'localhost', host
                         limit 1""").query(String.class).optional().orElse("localhost");
    }

    private String port() {
        return environment.getProperty("local.server.port", environment.getProperty("server.port", "8080"));
    }
}
