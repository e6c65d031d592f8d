package org.hortillon.markdown;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import java.util.ArrayList;
import java.util.List;

/** Puts what is trusted where its tokens stand in the sanitised HTML. */
final class Assembly implements Content {

    /** The address of the heading in which its token stands first. */
    record Id(String value) implements Content {

        @Override
        public void writeTo(TemplateOutput output) {}
    }

    private final List<Content> parts;

    private Assembly(List<Content> parts) {
        this.parts = parts;
    }

    static Content of(String safe, Token token, List<Content> trusted) {
        var parts = new ArrayList<Content>();
        var match = token.pattern().matcher(safe);
        var from = 0;
        while (match.find()) {
            parts.add(literal(safe.substring(from, match.start())));
            var heading = match.group(1);
            var content = trusted.get(Integer.parseInt(match.group(2)));
            if (heading != null) {
                parts.add(literal(content instanceof Id id ? heading + " id=\"" + id.value() + "\">" : heading + ">"));
            }
            parts.add(content);
            from = match.end();
        }
        parts.add(literal(safe.substring(from)));
        return new Assembly(List.copyOf(parts));
    }

    private static Content literal(String html) {
        var plain = Token.strip(html);
        return output -> output.writeContent(plain);
    }

    @Override
    public void writeTo(TemplateOutput output) {
        parts.forEach(part -> part.writeTo(output));
    }
}
