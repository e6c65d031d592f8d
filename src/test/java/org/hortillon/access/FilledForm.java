package org.hortillon.access;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hortillon.access.ShownForm.Control;

/**
 * A form as somebody sends it.
 *
 * @param files by the name of their field
 */
record FilledForm(String path, boolean parts, List<Map.Entry<String, String>> fields, Map<String, byte[]> files) {

    /** How much its sender does: what must be done, or everything that can be filled in or ticked. */
    enum Care {
        LEAST,
        ALL
    }

    static FilledForm of(ShownForm form, Care care) {
        var fields = new ArrayList<Map.Entry<String, String>>();
        var files = new java.util.HashMap<String, byte[]>();
        var ticked = new HashSet<String>();
        for (var control : form.controls()) {
            var name = control.name();
            if (name.isEmpty()) {
                continue;
            }
            if (control.attributes().getOrDefault("type", "").equals("file")) {
                files.put(name, Samples.file(control.attributes().getOrDefault("accept", "")));
            } else if (isTicked(control)) {
                if (ticks(form, control, care, ticked)) {
                    fields.add(Map.entry(name, control.attributes().getOrDefault("value", "on")));
                }
            } else {
                fields.add(Map.entry(name, text(control, care)));
            }
        }
        return new FilledForm(form.action(), form.parts(), fields, files);
    }

    private static boolean isTicked(Control control) {
        return control.attributes().getOrDefault("type", "").matches("checkbox|radio");
    }

    private static boolean ticks(ShownForm form, Control box, Care care, HashSet<String> ticked) {
        var name = box.name();
        var chosenElsewhere =
                form.controls().stream().anyMatch(other -> other.name().equals(name) && other.has("checked"));
        if (box.has("checked") || chosenElsewhere) {
            return box.has("checked");
        }
        return (care == Care.ALL || box.has("required")) && ticked.add(name);
    }

    private static String text(Control control, Care care) {
        if (!control.value().isEmpty()
                || control.kind().equals("button")
                || control.attributes().getOrDefault("type", "").equals("hidden")
                || !(control.has("required") || care == Care.ALL)) {
            return control.value();
        }
        if (control.kind().equals("select")) {
            return control.options().stream()
                    .filter(option -> !option.isEmpty())
                    .findFirst()
                    .orElse("");
        }
        return Samples.text(control.attributes());
    }

    /** The same, with one more field. */
    FilledForm with(String name, String value) {
        var more = new ArrayList<>(fields);
        more.add(Map.entry(name, value));
        return new FilledForm(path, parts, more, files);
    }

    /** The same, with other values in the fields of these names, or of these names at the end of this address. */
    FilledForm answering(Map<String, String> answers) {
        var here = path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\?.*", "") + " ";
        var answered = fields.stream()
                .map(field -> Map.entry(
                        field.getKey(),
                        answers.getOrDefault(
                                here + field.getKey(), answers.getOrDefault(field.getKey(), field.getValue()))))
                .toList();
        return new FilledForm(path, parts, answered, files);
    }

    /** As browsers send a form that has no files. */
    byte[] urlEncoded() {
        return fields.stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"))
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
