package org.hortillon.figures.own;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hortillon.figures.Phrase;
import org.hortillon.figures.definition.Fact;
import org.jspecify.annotations.Nullable;

/**
 * The form of one figure.
 *
 * @param calculations how its rows may become a number
 * @param filters values to which it may be restricted
 * @param problems by field, as message keys
 * @param versions newest first; none of a new figure
 */
public record OwnPage(
        OwnForm form,
        Fact fact,
        List<Choice> calculations,
        List<Choice> filters,
        Map<String, String> problems,
        List<OwnVersion> versions) {

    /** The fields of text, in order. */
    public static final List<String> TEXTS = List.of("label_fr", "label_en", "sentence_fr", "sentence_en");

    /** The fields with a word of help. */
    public static final List<String> HINTS = List.of("name", "filter2", "reason");

    /** The fields of restrictions. */
    public static final List<String> FILTERS = List.of("filter1", "filter2");

    public OwnPage {
        calculations = List.copyOf(calculations);
        filters = List.copyOf(filters);
        problems = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(problems));
        versions = List.copyOf(versions);
    }

    public boolean isNew() {
        return versions.isEmpty();
    }

    /** For {@code aria-invalid}. */
    public @Nullable String invalid(String field) {
        return problems.containsKey(field) ? "true" : null;
    }

    /** For {@code aria-describedby}: the elements that say more about a field. */
    public @Nullable String described(String field) {
        var hint = HINTS.contains(field) ? field + "-hint" : "";
        var said = problems.containsKey(field) ? (hint + " " + field + "-problem").strip() : hint;
        return said.isEmpty() ? null : said;
    }

    /** How rows may belong to a period. */
    public List<String> rules() {
        return fact.until() == null ? List.of("during") : List.of("during", "at_end");
    }

    /** What is restricted in a form, in words; empty when nothing is. */
    public List<Phrase> restrictions(OwnForm said) {
        return FILTERS.stream()
                .flatMap(
                        field -> filters.stream().filter(choice -> choice.code().equals(said.get(field))))
                .map(Choice::label)
                .toList();
    }

    /** How a form says that rows become a number, in words. */
    public Phrase calculation(OwnForm said) {
        return calculations.stream()
                .filter(choice -> choice.code().equals(said.get("aggregate")))
                .map(Choice::label)
                .findFirst()
                .orElse(Phrase.same(said.get("aggregate")));
    }

    public String path() {
        return "/equipe/chiffres/" + (isNew() ? "nouveau" : form.get("name"));
    }

    /** The filters' options by the dimension to which they belong. */
    public Map<Phrase, List<Choice>> filterGroups() {
        var groups = new LinkedHashMap<Phrase, List<Choice>>();
        filters.forEach(choice ->
                groups.computeIfAbsent(choice.group(), _ -> new ArrayList<>()).add(choice));
        return groups;
    }
}
