package org.hortillon.figures.definition;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

@Configuration(proxyBeanMethods = false)
class CatalogueConfiguration {

    private static final String FILES = "classpath*:figures/*.yaml";

    @Bean
    Catalogue catalogue() throws IOException {
        return load();
    }

    static Catalogue load() throws IOException {
        var files = new PathMatchingResourcePatternResolver().getResources(FILES);
        Arrays.sort(files, Comparator.comparing(CatalogueConfiguration::name));
        var documents = new LinkedHashMap<String, Object>();
        for (var file : files) {
            documents.put(name(file), parse(file));
        }
        return Catalogue.read(documents);
    }

    private static Object parse(Resource file) throws IOException {
        var options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        try (var stream = file.getInputStream()) {
            return new Yaml(
                            new SafeConstructor(options),
                            new Representer(new DumperOptions()),
                            new DumperOptions(),
                            options,
                            new PlainWords())
                    .load(stream);
        } catch (YAMLException e) {
            throw new MalformedDefinition(name(file) + ": " + e.getMessage());
        }
    }

    /** Days and words such as "on" and "no" stay what they are written as. */
    private static final class PlainWords extends Resolver {

        @Override
        public void addImplicitResolver(Tag tag, Pattern pattern, @Nullable String first, int limit) {
            if (!tag.equals(Tag.TIMESTAMP) && !tag.equals(Tag.BOOL)) {
                super.addImplicitResolver(tag, pattern, first, limit);
            }
        }
    }

    private static String name(Resource file) {
        return "figures/" + Objects.requireNonNull(file.getFilename());
    }
}
