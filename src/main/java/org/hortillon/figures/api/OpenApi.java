package org.hortillon.figures.api;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.hortillon.access.Open;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.representer.Representer;

/** The description of the API, in OpenAPI 3.1. */
@Open
@RestController
class OpenApi {

    private static final MediaType YAML = MediaType.parseMediaType("application/yaml;charset=UTF-8");
    private final String json;
    private final String yaml;

    OpenApi() throws IOException {
        json = new ClassPathResource("api/openapi.json").getContentAsString(StandardCharsets.UTF_8);
        yaml = asYaml(json);
    }

    @GetMapping("/api/v1/openapi.json")
    ResponseEntity<byte[]> description() {
        return sent(json, MediaType.APPLICATION_JSON);
    }

    @GetMapping("/api/v1/openapi.yaml")
    ResponseEntity<byte[]> descriptionAsYaml() {
        return sent(yaml, YAML);
    }

    private static ResponseEntity<byte[]> sent(String text, MediaType type) {
        return ResponseEntity.ok().contentType(type).body(text.getBytes(StandardCharsets.UTF_8));
    }

    /** JSON is YAML already; this is the form that people read. */
    private static String asYaml(String json) {
        var options = new DumperOptions();
        options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        options.setDereferenceAliases(true);
        var yaml = new Yaml(new SafeConstructor(new LoaderOptions()), new Representer(options), options);
        return yaml.dump(yaml.load(json));
    }
}
