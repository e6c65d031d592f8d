package org.hortillon.publishing.article;

import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** Changes single keys of a front matter; every other byte stays as its author wrote it. */
public final class FrontMatterEdit {

    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\d](?:[\\p{L}\\p{N} .,'’()/+-]*[\\p{L}\\p{N}.)])?");
    private static final Pattern WORD_OF_YAML =
            Pattern.compile("(?i)true|false|yes|no|on|off|null|y|n|[-+.\\d].*[:eE].*|\\.nan|\\.inf");

    private FrontMatterEdit() {}

    /** {@code yaml} with {@code value} under {@code key}; an empty value takes the key away. */
    public static String set(String yaml, String key, String value) {
        return value.isBlank() ? without(yaml, key) : with(yaml, key, scalar(value.strip()));
    }

    /** {@code yaml} with this list under {@code key}; an empty one takes the key away. */
    public static String set(String yaml, String key, List<String> values) {
        return values.isEmpty()
                ? without(yaml, key)
                : with(
                        yaml,
                        key,
                        values.stream().map(FrontMatterEdit::quoted).collect(Collectors.joining(", ", "[", "]")));
    }

    private static String with(String yaml, String key, String written) {
        var pair = pair(yaml, key);
        if (pair.isPresent()) {
            var value = pair.get().getValueNode();
            var start = place(yaml, value.getStartMark());
            var gap = start > 0 && yaml.charAt(start - 1) == ':' ? " " : "";
            return yaml.substring(0, start) + gap + written + yaml.substring(end(yaml, value, start));
        }
        var ending = yaml.contains("\r\n") ? "\r\n" : "\n";
        var before = yaml.isEmpty() || yaml.endsWith("\n") ? yaml : yaml + ending;
        return before + key + ": " + written + ending;
    }

    private static String without(String yaml, String key) {
        return pair(yaml, key)
                .map(pair -> {
                    var start = place(yaml, pair.getKeyNode().getStartMark());
                    var end = end(
                            yaml,
                            pair.getValueNode(),
                            place(yaml, pair.getValueNode().getStartMark()));
                    var line = Pattern.compile("[^\\r\\n]*(?:\\R|\\z)").matcher(yaml);
                    return yaml.substring(0, start) + yaml.substring(line.find(end) ? line.end() : end);
                })
                .orElse(yaml);
    }

    /** Behind the value; a block's own end mark stands at the next key, so blanks and comment lines are given back. */
    private static int end(String yaml, Node value, int start) {
        var end = place(yaml, value.getEndMark());
        while (end > start && Character.isWhitespace(yaml.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private static int place(String yaml, Mark mark) {
        return yaml.offsetByCodePoints(0, mark.getIndex());
    }

    private static Optional<NodeTuple> pair(String yaml, String key) {
        try {
            var root = new Yaml(new SafeConstructor(new LoaderOptions())).compose(new StringReader(yaml));
            return root instanceof MappingNode mapping
                    ? mapping.getValue().stream()
                            .filter(tuple -> tuple.getKeyNode() instanceof ScalarNode name
                                    && name.getValue().equals(key))
                            .findFirst()
                    : Optional.empty();
        } catch (YAMLException _) {
            return Optional.empty();
        }
    }

    private static String scalar(String value) {
        var plain =
                PLAIN.matcher(value).matches() && !WORD_OF_YAML.matcher(value).matches();
        return plain ? value : quoted(value);
    }

    private static String quoted(String value) {
        return '"'
                + value.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\t", "\\t")
                        .replaceAll("\\R", " ")
                + '"';
    }
}
