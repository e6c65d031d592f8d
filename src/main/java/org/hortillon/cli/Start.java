package org.hortillon.cli;

import java.util.List;
import java.util.Map;
import org.hortillon.HortillonApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts the application, with pages or without. */
final class Start {

    /** Host names of a hub that is founded without saying any. */
    static final List<String> HOSTS = List.of("localhost", "127.0.0.1", "[::1]");

    private Start() {}

    static ConfigurableApplicationContext withPages(Map<String, Object> properties) {
        return run(WebApplicationType.SERVLET, properties);
    }

    static ConfigurableApplicationContext withoutPages(Map<String, Object> properties) {
        return run(WebApplicationType.NONE, properties);
    }

    /** The port on which the pages are served, also when any free one was asked for. */
    static int port(ConfigurableApplicationContext context) {
        return context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    private static ConfigurableApplicationContext run(WebApplicationType type, Map<String, Object> properties) {
        return new SpringApplicationBuilder(HortillonApplication.class)
                .web(type)
                .logStartupInfo(false)
                .initializers(context -> context.getEnvironment()
                        .getPropertySources()
                        .addFirst(new org.springframework.core.env.MapPropertySource("command line", properties)))
                .run();
    }
}
