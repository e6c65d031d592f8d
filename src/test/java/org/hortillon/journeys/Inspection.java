package org.hortillon.journeys;

import com.deque.html.axecore.playwright.AxeBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.hortillon.journeys.Chromium.Look;
import org.hortillon.journeys.Chromium.Window;

/**
 * Opens each page once, and looks at it in each of several looks: what axe finds, and whether it scrolls sideways. The axe that is inside {@link AxeBuilder} is run
 * without it: the builder carries every passed check out of the browser, which takes ten times as long as finding what fails.
 */
final class Inspection {

    private static final String AXE = source();
    private static final String WIDER = "document.documentElement.scrollWidth - document.documentElement.clientWidth";
    private static final String VIOLATIONS = """
            async colours => {
              const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
              const rules = ['color-contrast', 'link-in-text-block'];
              const only = colours ? {type: 'rule', values: rules} : {type: 'tag', values: tags};
              const found = await axe.run(document, {runOnly: only, resultTypes: ['violations'], iframes: false, preload: false});
              return found.violations.flatMap(rule => rule.nodes.map(node => [
                rule.id, node.html, ...[...node.any, ...node.all, ...node.none].map(check => check.message)
              ].join(': ')));
            }""";

    private final Window window;

    Inspection(Window window) {
        this.window = window;
        window.context().addInitScript(AXE);
    }

    /** What is wrong with these pages in these looks, one sentence each; in a second look of the same width only the colours are new. */
    List<String> faults(Collection<String> paths, List<Look> looks) {
        return paths.stream()
                .flatMap(path -> {
                    window.go(path);
                    return IntStream.range(0, looks.size())
                            .boxed()
                            .flatMap(number -> faults(looks.get(number), recolours(looks, number)).stream()
                                    .map(fault -> path + " in " + looks.get(number) + ": " + fault))
                            .toList()
                            .stream();
                })
                .toList();
    }

    private static boolean recolours(List<Look> looks, int number) {
        return looks.subList(0, number).stream().anyMatch(before -> before.width == looks.get(number).width);
    }

    /** What is wrong with the open page as it stands, in this look. */
    List<String> faults(Look look) {
        return faults(look, false);
    }

    private List<String> faults(Look look, boolean coloursOnly) {
        window.look(look);
        var page = window.page();
        var faults = new ArrayList<String>();
        if (((Number) page.evaluate(WIDER)).intValue() > 0) {
            faults.add("scrolls sideways");
        }
        if (look != Look.NARROW) {
            ((List<?>) page.evaluate(VIOLATIONS, coloursOnly)).forEach(fault -> faults.add(fault.toString()));
        }
        return faults;
    }

    private static String source() {
        try (var script = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
