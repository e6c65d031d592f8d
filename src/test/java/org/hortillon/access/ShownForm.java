package org.hortillon.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A form as it stands on a page, to be sent by one of its buttons.
 *
 * @param act what tells this button's act from those of the other forms and buttons of the same address
 */
record ShownForm(String page, String action, boolean parts, String act, List<Control> controls) {

    private static final Pattern FORM = Pattern.compile("<form\\b([^>]*)>(.*?)</form>", Pattern.DOTALL);
    private static final Pattern CONTROL = Pattern.compile(
            "<(input)\\b([^>]*)>|<(select)\\b([^>]*)>(.*?)</select>|<(textarea)\\b([^>]*)>(.*?)</textarea>|<(button)\\b([^>]*)>",
            Pattern.DOTALL);
    private static final Pattern OPTION = Pattern.compile("<option\\b([^>]*)>([^<]*)");
    private static final String IDENTITY = "[0-9a-f]{8}-[0-9a-f-]{27}";
    private static final Pattern ATTRIBUTE = Pattern.compile("([a-z-]+)(?:=\"([^\"]*)\")?");

    /** A field or a button, with its attributes and, of those that have any, the values to choose from. */
    record Control(String kind, Map<String, String> attributes, String value, List<String> options) {

        String name() {
            return attributes.getOrDefault("name", "");
        }

        boolean has(String attribute) {
            return attributes.containsKey(attribute);
        }

        boolean isButton() {
            return kind.equals("button")
                    && !attributes.getOrDefault("type", "submit").equals("button");
        }
    }

    /** All forms on a page that change something, once for each of their buttons. */
    static List<ShownForm> on(String page, String html) {
        var forms = new ArrayList<ShownForm>();
        FORM.matcher(html).results().forEach(form -> {
            var attributes = attributes(form.group(1));
            if (attributes.getOrDefault("method", "get").equals("post")) {
                var controls = controls(form.group(2));
                controls.addAll(elsewhere(html, attributes.getOrDefault("id", "-")));
                forms.addAll(byButton(page, attributes, controls));
            }
        });
        return forms;
    }

    private static List<ShownForm> byButton(String page, Map<String, String> form, List<Control> controls) {
        var fields = controls.stream()
                .filter(control -> !control.kind().equals("button"))
                .toList();
        var parts = form.getOrDefault("enctype", "").startsWith("multipart");
        return controls.stream()
                .filter(Control::isButton)
                .map(button -> {
                    var action = button.attributes().getOrDefault("formaction", form.getOrDefault("action", page));
                    var all = new ArrayList<>(fields);
                    all.add(button);
                    return new ShownForm(page, action.replaceFirst("#.*", ""), parts, act(fields, button), all);
                })
                .toList();
    }

    private static String act(List<Control> fields, Control button) {
        var hidden = fields.stream()
                .filter(field -> field.attributes().getOrDefault("type", "").equals("hidden"))
                .filter(field -> field.value().matches("[a-z_-]{1,20}"))
                .map(field -> field.name() + "=" + field.value())
                .toList();
        var own = button.name().isEmpty()
                ? ""
                : " " + button.name() + "="
                        + button.value()
                                .replaceFirst("\\?.*", "")
                                .replaceAll(IDENTITY, "")
                                .strip();
        return (String.join(" ", hidden) + own).strip();
    }

    private static List<Control> elsewhere(String html, String id) {
        return controls(html).stream()
                .filter(control -> control.attributes().getOrDefault("form", "").equals(id))
                .toList();
    }

    private static List<Control> controls(String html) {
        var controls = new ArrayList<Control>();
        CONTROL.matcher(html)
                .results()
                .map(ShownForm::control)
                .filter(control -> !control.has("disabled"))
                .forEach(controls::add);
        return controls;
    }

    private static Control control(MatchResult found) {
        if (found.group(1) != null) {
            var attributes = attributes(found.group(2));
            return new Control("input", attributes, attributes.getOrDefault("value", ""), List.of());
        }
        if (found.group(3) != null) {
            return select(attributes(found.group(4)), found.group(5));
        }
        if (found.group(6) != null) {
            return new Control("textarea", attributes(found.group(7)), plain(found.group(8)), List.of());
        }
        var attributes = attributes(found.group(10));
        return new Control("button", attributes, attributes.getOrDefault("value", ""), List.of());
    }

    private static Control select(Map<String, String> attributes, String inner) {
        var options = new ArrayList<String>();
        var chosen = new ArrayList<String>();
        OPTION.matcher(inner).results().forEach(option -> {
            var own = attributes(option.group(1));
            var value = own.getOrDefault("value", plain(option.group(2).strip()));
            options.add(value);
            if (own.containsKey("selected")) {
                chosen.add(value);
            }
        });
        var value = chosen.isEmpty() ? options.isEmpty() ? "" : options.getFirst() : chosen.getFirst();
        return new Control("select", attributes, value, options);
    }

    private static Map<String, String> attributes(String text) {
        var attributes = new TreeMap<String, String>();
        ATTRIBUTE
                .matcher(text)
                .results()
                .forEach(found -> attributes.put(found.group(1), found.group(2) == null ? "" : plain(found.group(2))));
        return attributes;
    }

    private static String plain(String html) {
        return html.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&#34;", "\"")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }
}
