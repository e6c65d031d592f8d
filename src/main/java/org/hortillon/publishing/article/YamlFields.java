package org.hortillon.publishing.article;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hortillon.imports.ImportDocument.Problem;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * The keys and values of a front matter, read no further than YAML's nodes: nothing is ever constructed from them, and
 * a date stays the text that was written.
 */
final class YamlFields {

    private static final int LONGEST = 64 * 1024;
    private static final int DEEPEST = 10;
    private static final int MOST_ALIASES = 10;

    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final List<Problem> problems;
    private final int firstLine;

    private YamlFields(List<Problem> problems, int firstLine) {
        this.problems = problems;
        this.firstLine = firstLine;
    }

    /** Reads {@code yaml}, whose first line is line {@code firstLine} of the file; what is wrong goes to {@code problems}. */
    static YamlFields read(String yaml, int firstLine, List<Problem> problems) {
        var fields = new YamlFields(problems, firstLine);
        try {
            var root = new Yaml(new SafeConstructor(limits())).compose(new StringReader(yaml));
            if (root instanceof MappingNode mapping) {
                fields.take(mapping);
            } else if (root != null) {
                fields.problem(root, "yaml", "");
            }
        } catch (MarkedYAMLException e) {
            var mark = e.getProblemMark();
            problems.add(new Problem(
                    firstLine + (mark == null ? 0 : mark.getLine()), "yaml", String.valueOf(e.getProblem())));
        } catch (YAMLException e) {
            problems.add(new Problem(firstLine, "yaml", String.valueOf(e.getMessage())));
        }
        return fields;
    }

    private static LoaderOptions limits() {
        var options = new LoaderOptions();
        options.setCodePointLimit(LONGEST);
        options.setNestingDepthLimit(DEEPEST);
        options.setMaxAliasesForCollections(MOST_ALIASES);
        options.setAllowRecursiveKeys(false);
        return options;
    }

    private void take(MappingNode mapping) {
        for (var pair : mapping.getValue()) {
            if (!(pair.getKeyNode() instanceof ScalarNode key)) {
                problem(pair.getKeyNode(), "yaml", "");
            } else if (nodes.putIfAbsent(key.getValue(), pair.getValueNode()) != null) {
                problem(key, "key_twice", key.getValue());
            }
        }
    }

    int line(String key) {
        var node = nodes.get(key);
        return node == null ? 1 : line(node);
    }

    private int line(Node node) {
        return firstLine + node.getStartMark().getLine();
    }

    void problem(String key, String code, String value) {
        problems.add(new Problem(line(key), code, value));
    }

    private void problem(Node node, String code, String value) {
        problems.add(new Problem(line(node), code, value));
    }

    /** The text under {@code key}, stripped; nothing when it is absent, empty or null. */
    Optional<String> text(String key) {
        return switch (nodes.get(key)) {
            case null -> Optional.empty();
            case ScalarNode scalar -> text(scalar);
            case Node other -> {
                problem(other, "not_a_text", key);
                yield Optional.empty();
            }
        };
    }

    private static Optional<String> text(ScalarNode scalar) {
        var value = scalar.getValue().strip();
        return value.isEmpty() || scalar.getTag().equals(Tag.NULL) ? Optional.empty() : Optional.of(value);
    }

    /** The texts under {@code key}: a list, or one text. */
    List<String> texts(String key) {
        return switch (nodes.get(key)) {
            case null -> List.of();
            case ScalarNode scalar -> text(scalar).stream().toList();
            case SequenceNode list -> texts(key, list);
            case Node other -> {
                problem(other, "not_a_list", key);
                yield List.of();
            }
        };
    }

    private List<String> texts(String key, SequenceNode list) {
        var texts = new ArrayList<String>();
        for (var item : list.getValue()) {
            if (item instanceof ScalarNode scalar) {
                text(scalar).ifPresent(texts::add);
            } else {
                problem(item, "not_a_list", key);
            }
        }
        return List.copyOf(texts);
    }

    /** The fields below {@code key}; none when it is absent. */
    YamlFields below(String key) {
        var fields = new YamlFields(problems, firstLine);
        @Nullable Node node = nodes.get(key);
        if (node instanceof MappingNode mapping) {
            fields.take(mapping);
        } else if (node instanceof SequenceNode) {
            problem(node, "not_a_text", key);
        }
        return fields;
    }
}
