package org.hortillon.site;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.resolve.DirectoryCodeResolver;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class TemplateConfiguration {

    private static final String PACKAGE = "org.hortillon.templates";

    /** Compiled into the jar; while developing, compiled anew whenever a file under {@code templates} changes. */
    @Bean
    TemplateEngine templateEngine(@Value("${hortillon.templates:}") String templates) {
        if (templates.isBlank()) {
            return TemplateEngine.createPrecompiled(null, ContentType.Html, null, PACKAGE);
        }
        var engine = TemplateEngine.create(
                new DirectoryCodeResolver(Path.of(templates)),
                Path.of("target", "jte-dev"),
                ContentType.Html,
                null,
                PACKAGE);
        engine.setTrimControlStructures(true);
        return engine;
    }
}
