package org.hortillon.figures.own;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hortillon.figures.Phrase;
import org.hortillon.figures.definition.Aggregation;
import org.hortillon.figures.definition.Catalogue;
import org.hortillon.figures.definition.Change;
import org.hortillon.figures.definition.Definition;
import org.hortillon.figures.definition.Fact;
import org.hortillon.figures.definition.OwnDefinitions;
import org.hortillon.hubs.Hubs;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Defines figures and makes new versions of them. */
@Component
class OwnEditing {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String SOMETHING = "units";
    private static final Phrase FIRST = new Phrase("Première définition.", "First definition.");

    private final Catalogue catalogue;
    private final OwnDefinitions own;
    private final Choices choices;
    private final Hubs hubs;
    private final Clock clock;

    OwnEditing(Catalogue catalogue, OwnDefinitions own, Choices choices, Hubs hubs, Clock clock) {
        this.catalogue = catalogue;
        this.own = own;
        this.choices = choices;
        this.hubs = hubs;
        this.clock = clock;
    }

    OwnList list() {
        return new OwnList(own.all(), List.copyOf(catalogue.facts()));
    }

    /** The form as it stands at first; empty for a fact that does not exist. */
    Optional<OwnPage> fresh(String fact) {
        return page(new OwnForm(Map.of("fact", fact, "aggregate", "count", "period", "during")), List.of());
    }

    /** The form of a figure that exists. */
    Optional<OwnPage> existing(String name) {
        return own.find(name).flatMap(definition -> page(OwnForm.of(definition), versions(name)));
    }

    private Optional<OwnPage> page(OwnForm form, List<OwnVersion> versions) {
        return catalogue
                .fact(form.get("fact"))
                .map(fact ->
                        new OwnPage(form, fact, Choices.calculations(fact), choices.filters(fact), Map.of(), versions));
    }

    private List<OwnVersion> versions(String name) {
        return own.versions(name).stream()
                .map(written -> new OwnVersion(
                        written.version(),
                        written.author(),
                        written.madeAt(),
                        written.reason(),
                        own.understood(written).map(OwnForm::of).orElse(null)))
                .toList();
    }

    /** Makes the first version of a figure, or says what is wrong. */
    Optional<OwnPage> create(OwnForm form, String author) {
        return page(form, List.of()).map(page -> {
            var problems = Checks.of(page);
            var isTaken = catalogue.find(form.get("name")).isPresent()
                    || !own.versions(form.get("name")).isEmpty();
            if (isTaken) {
                problems.put("name", "figures.own.problem.taken");
            }
            return write(page, problems, List.of(), FIRST, author);
        });
    }

    /** Makes the next version; name and fact stay. */
    Optional<OwnPage> change(String name, OwnForm typed, String author) {
        return own.find(name).flatMap(before -> {
            var fields = new LinkedHashMap<>(typed.fields());
            fields.put("name", name);
            fields.put("fact", before.fact().name());
            return page(new OwnForm(fields), versions(name)).map(page -> change(page, before, author));
        });
    }

    private OwnPage change(OwnPage page, Definition before, String author) {
        var problems = Checks.of(page);
        if (page.form().base() != before.version()) {
            problems.put("reason", "figures.own.problem.changed");
        }
        return write(page, problems, before.changes(), Phrase.same(page.form().get("reason")), author);
    }

    private OwnPage write(OwnPage page, Map<String, String> problems, List<Change> before, Phrase why, String author) {
        if (problems.isEmpty()) {
            var changes = Bodies.changes(before, hubs.today(), why);
            var name = page.form().get("name");
            var body = Bodies.of(page.form(), page.fact(), unit(page), changes);
            catalogue.own(name, body);
            try {
                own.write(new OwnDefinitions.Written(
                        name, changes.size(), JSON.writeValueAsString(body), author, clock.instant(), why.fr()));
            } catch (DuplicateKeyException _) {
                problems.put(before.isEmpty() ? "name" : "reason", "figures.own.problem.changed");
            }
        }
        return new OwnPage(page.form(), page.fact(), page.calculations(), page.filters(), problems, page.versions());
    }

    /** What Hortillon's own figures call the rows of this fact, so that both read alike; different values are only units. */
    private String unit(OwnPage page) {
        return page.form().get("aggregate").equals("count") ? unit(page.fact()) : SOMETHING;
    }

    private String unit(Fact fact) {
        return catalogue.definitions().stream()
                .filter(definition ->
                        definition.fact().equals(fact) && definition.aggregation() instanceof Aggregation.Count)
                .map(definition -> definition.unit().name())
                .findFirst()
                .orElse(SOMETHING);
    }
}
