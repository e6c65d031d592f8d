package org.hortillon.figures.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.hortillon.figures.FiguresFixture;
import org.hortillon.testing.HubTest;
import org.hortillon.testing.TestHub;
import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.GetMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Holds the description to the code and to what is answered. */
@HubTest
class OpenApiTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final List<Class<?>> SCHEMAS = List.of(
            Reply.Catalogue.class,
            Reply.Entry.class,
            Reply.Value.class,
            Reply.Group.class,
            Reply.Links.class,
            Reply.Rows.class,
            Reply.Row.class);

    private static JsonNode description(TestHub hub) {
        var answer = hub.visitor().get("/api/v1/openapi.json");
        assertThat(answer.status()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    @Test
    void it_describes_every_address_of_this_api_and_no_other(TestHub hub) {
        var mapped = new HashSet<String>();
        for (var controller : List.of(FigureApi.class, OpenApi.class)) {
            for (var method : controller.getDeclaredMethods()) {
                var mapping = method.getAnnotation(GetMapping.class);
                if (mapping != null) {
                    mapped.addAll(Arrays.asList(mapping.value()));
                }
            }
        }
        assertThat(description(hub).get("openapi").asString()).isEqualTo("3.1.0");
        assertThat(names(description(hub).get("paths"))).isEqualTo(mapped);
    }

    @Test
    void its_schemas_have_the_fields_of_the_answers(TestHub hub) {
        var schemas = description(hub).get("components").get("schemas");
        for (var type : SCHEMAS) {
            var fields = new TreeSet<String>();
            Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getName)
                    .forEach(fields::add);
            assertThat(names(schemas.get(type.getSimpleName()).get("properties")))
                    .as(type.getSimpleName())
                    .isEqualTo(fields);
        }
    }

    @Test
    void what_is_answered_has_every_field_that_it_requires(TestHub hub) {
        FiguresFixture.fill(hub);
        var schemas = description(hub).get("components").get("schemas");
        var path = "/api/v1/figures/companies.created";
        requires(schemas.get("Value"), hub, path + "?year=2024");
        requires(schemas.get("Rows"), hub, path + "/rows?year=2024");
        requires(schemas.get("Problem"), hub, path + "?colour=red");
    }

    private static void requires(JsonNode schema, TestHub hub, String path) {
        var answer = JSON.readTree(hub.visitor().get(path).body());
        for (var field : schema.get("required")) {
            assertThat(answer.has(field.asString())).as(path + " " + field).isTrue();
        }
    }

    private static Set<String> names(JsonNode node) {
        return new TreeSet<>(node.propertyNames());
    }
}
