package org.hortillon.privacy.classification;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Map;
import org.hortillon.store.Migrations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Reads the classification once: it is part of the program. */
@Configuration(proxyBeanMethods = false)
class ClassificationConfiguration {

    @Bean
    Classification classification() throws IOException {
        return load();
    }

    static Classification load() throws IOException {
        var tables = new ArrayList<PrivateTable>();
        for (var module : Migrations.ORDER) {
            var file = new ClassPathResource("privacy/" + module + ".yaml");
            if (file.exists()) {
                tables.addAll(ClassificationReader.tables(read(file)));
            }
        }
        var treatments = ClassificationReader.treatments(read(new ClassPathResource("privacy/treatments.yaml")));
        return new Classification(treatments, tables);
    }

    private static Map<?, ?> read(ClassPathResource file) throws IOException {
        var options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        try (var stream = file.getInputStream()) {
            return new Yaml(new SafeConstructor(options)).load(stream);
        }
    }
}
