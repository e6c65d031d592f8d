package org.hortillon.figures.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hortillon.figures.FiguresFixture;
import org.hortillon.publishing.TextCheck;
import org.hortillon.testing.Answer;
import org.hortillon.testing.HubTest;
import org.hortillon.testing.TestHub;
import org.junit.jupiter.api.Test;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.yaml.snakeyaml.Yaml;
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
            Reply.During.class,
            Reply.Group.class,
            Reply.Links.class,
            Reply.Rows.class,
            Reply.Row.class,
            TextCheck.class,
            TextCheck.Claim.class,
            TextCheck.Proposal.class);

    private static JsonNode description(TestHub hub) {
        var answer = hub.visitor().get("/api/v1/openapi.json");
        assertThat(answer.status()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    @Test
    void it_describes_every_address_of_the_api_and_no_other(TestHub hub) {
        var mapped = hub.bean(RequestMappingHandlerMapping.class).getHandlerMethods().keySet().stream()
                .flatMap(mapping -> mapping.getPatternValues().stream())
                .filter(path -> path.startsWith("/api/"))
                .collect(Collectors.toSet());
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
    void what_is_answered_is_what_is_described(TestHub hub) {
        FiguresFixture.fill(hub);
        var path = "/api/v1/figures";
        fits("Catalogue", hub, path);
        fits("Value", hub, path + "/companies.created?year=2024&by=sector");
        fits("Value", hub, path + "/talent.hires?year=2024&by=company&lang=en");
        fits("Value", hub, path + "/companies.impact?year=2024");
        fits("Rows", hub, path + "/companies.created/rows?year=2024");
        fits("Rows", hub, path + "/talent.hires/rows?year=2024");
        fits("Problem", hub, path + "/companies.created?colour=red");
        fits("Problem", hub, path + "?lang=de");
        var text =
                "L’année 2024 a vu naître 2 entreprises. Entre 100 et 500 truites ont mangé 12 pommes.".getBytes(UTF_8);
        fits("TextCheck", hub.visitor().send("/api/v1/check?period=2024", text), hub);
        fits("Problem", hub.visitor().send("/api/v1/check?period=soon", text), hub);
    }

    @Test
    void yaml_says_the_same_as_json(TestHub hub) {
        var yaml = hub.visitor().get("/api/v1/openapi.yaml");
        assertThat(yaml.header("Content-Type")).startsWith("application/yaml");
        assertThat(JSON.<JsonNode>valueToTree(new Yaml().<Object>load(yaml.body())))
                .isEqualTo(description(hub));
    }

    private static void fits(String schema, TestHub hub, String path) {
        fits(schema, hub.visitor().get(path), hub);
    }

    private static void fits(String schema, Answer reply, TestHub hub) {
        var answer = JSON.readTree(reply.body());
        var described = description(hub).get("components").get("schemas");
        assertThat(problems(described.get(schema), answer, schema, described))
                .as(reply.body())
                .isEmpty();
    }

    /** Where an answer is not as its schema says. */
    private static List<String> problems(JsonNode schema, JsonNode answer, String place, JsonNode all) {
        if (schema.has("$ref")) {
            var name = schema.get("$ref").asString().replaceAll(".*/", "");
            return problems(all.get(name), answer, place, all);
        }
        var problems = new ArrayList<String>();
        var types = schema.get("type").isArray()
                ? schema.get("type").valueStream().map(JsonNode::asString).toList()
                : List.of(schema.get("type").asString());
        if (types.stream().noneMatch(type -> is(type, answer))) {
            problems.add(place + " is " + answer + " and not " + types);
        }
        if (schema.has("enum") && schema.get("enum").valueStream().noneMatch(answer::equals)) {
            problems.add(place + " is " + answer + " and not one of " + schema.get("enum"));
        }
        if (schema.has("required")) {
            schema.get("required")
                    .valueStream()
                    .filter(field -> !answer.has(field.asString()))
                    .forEach(field -> problems.add(place + " lacks " + field));
        }
        if (schema.has("items")) {
            answer.forEach(item -> problems.addAll(problems(schema.get("items"), item, place + "[]", all)));
        }
        if (schema.has("properties")) {
            answer.propertyNames().forEach(name -> {
                var property = schema.get("properties").get(name);
                problems.addAll(
                        property == null
                                ? List.of(place + " has " + name + " besides")
                                : problems(property, answer.get(name), place + "." + name, all));
            });
        }
        return problems;
    }

    private static boolean is(String type, JsonNode answer) {
        return switch (type) {
            case "string" -> answer.isString();
            case "number" -> answer.isNumber();
            case "integer" -> answer.isIntegralNumber();
            case "boolean" -> answer.isBoolean();
            case "array" -> answer.isArray();
            case "object" -> answer.isObject();
            case "null" -> answer.isNull();
            default -> false;
        };
    }

    private static Set<String> names(JsonNode node) {
        return new TreeSet<>(node.propertyNames());
    }
}
