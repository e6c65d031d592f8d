package org.hortillon.markdown;

import java.util.List;
import java.util.regex.Pattern;
import org.hortillon.kernel.Language;
import org.hortillon.kernel.Tr;
import org.jspecify.annotations.Nullable;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.HtmlStreamEventReceiver;
import org.owasp.html.PolicyFactory;

/** What may stay of the HTML that comes out of a text: a short list; everything else goes. */
final class Sanitizer {

    private static final Pattern PICTURE = Pattern.compile("/images/[a-z0-9][a-z0-9._-]{0,119}");
    private static final Pattern ELSEWHERE = Pattern.compile("^(?:[a-zA-Z][a-zA-Z0-9+.-]*:)?//.*");
    /** Paths that are the same in every language, or name theirs already. */
    private static final List<String> LANGUAGE_FREE = List.of("/images/", "/api/", Language.EN.prefix() + "/");

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,5}");
    private static final Pattern SIZES =
            Pattern.compile("(?:/images/[a-z0-9][a-z0-9._-]{0,119}(?:\\?largeur=[0-9]{1,5})? [0-9]{1,5}w *,? *){1,8}");
    private static final Pattern PLACE = Pattern.compile("[a-z0-9(): ,.-]{1,100}");

    private static final PolicyFactory FRENCH = policy(Language.FR);
    private static final PolicyFactory ENGLISH = policy(Language.EN);

    private Sanitizer() {}

    static String clean(String html, Tr t) {
        var policy = switch (t.language()) {
            case FR -> FRENCH;
            case EN -> ENGLISH;
        };
        return policy.sanitize(html);
    }

    static boolean isPicture(@Nullable String address) {
        return address != null && PICTURE.matcher(address).matches();
    }

    /** A table in a box that scrolls by itself and can be reached by keyboard. */
    private static HtmlPolicyBuilder scrollable(HtmlPolicyBuilder policy) {
        return policy.allowAttributes("tabindex")
                .matching(false, "0")
                .onElements("pre", "div")
                .allowAttributes("class")
                .matching(false, "table-wrap")
                .onElements("div")
                .allowAttributes("role")
                .matching(false, "region")
                .onElements("div")
                .allowAttributes("aria-label")
                .onElements("div");
    }

    private static PolicyFactory policy(Language language) {
        var policy = new HtmlPolicyBuilder()
                .allowElements("p", "br", "hr", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "dl", "dt", "dd")
                .allowElements("strong", "b", "em", "i", "del", "s", "sub", "sup", "small", "q", "cite", "mark")
                .allowElements("code", "kbd", "pre", "blockquote", "figure", "figcaption", "div")
                .allowElements("table", "caption", "thead", "tbody", "tfoot", "tr", "th", "td")
                .allowElements((element, attributes) -> "h2", "h1")
                .allowElements((element, attributes) -> link(attributes, language), "a")
                .allowElements((element, attributes) -> picture(attributes), "img")
                .allowUrlProtocols("http", "https", "mailto", "tel")
                .allowAttributes("href")
                .onElements("a")
                .allowAttributes("src")
                .matching(PICTURE)
                .onElements("img")
                .allowAttributes("alt")
                .onElements("img")
                .allowAttributes("srcset")
                .matching(SIZES)
                .onElements("img")
                .allowAttributes("sizes")
                .matching(PLACE)
                .onElements("img")
                .allowAttributes("width", "height")
                .matching(NUMBER)
                .onElements("img")
                .allowAttributes("class")
                .matching(false, "pull")
                .onElements("figure")
                .allowAttributes("class")
                .matching(false, "num")
                .onElements("th", "td")
                .allowAttributes("scope")
                .matching(false, "col", "row")
                .onElements("th")
                .allowAttributes("start", "colspan", "rowspan")
                .matching(NUMBER)
                .onElements("ol", "th", "td");
        return scrollable(policy).withPostprocessor(NoTokenInAttributes::new).toFactory();
    }

    /** Links inside the site keep to the reader's language; those that leave it tell nothing of the page they leave. */
    private static String link(List<String> attributes, Language language) {
        var at = attributes.indexOf("href") + 1;
        var address = at == 0 ? "" : attributes.get(at);
        if (ELSEWHERE.matcher(address).matches()) {
            attributes.addAll(List.of("rel", "noopener"));
        } else if (address.startsWith("/") && LANGUAGE_FREE.stream().noneMatch(address::startsWith)) {
            attributes.set(at, language.prefix() + address);
        }
        return "a";
    }

    private static @Nullable String picture(List<String> attributes) {
        if (!attributes.contains("src")) {
            return null;
        }
        if (!attributes.contains("alt")) {
            attributes.addAll(List.of("alt", ""));
        }
        attributes.addAll(List.of("loading", "lazy", "decoding", "async"));
        return "img";
    }

    /** A token that a half-open tag has swallowed must not come to life inside an attribute. */
    private record NoTokenInAttributes(HtmlStreamEventReceiver sink) implements HtmlStreamEventReceiver {

        @Override
        public void openDocument() {
            sink.openDocument();
        }

        @Override
        public void closeDocument() {
            sink.closeDocument();
        }

        @Override
        public void openTag(String element, List<String> attributes) {
            sink.openTag(element, attributes.stream().map(Token::strip).toList());
        }

        @Override
        public void closeTag(String element) {
            sink.closeTag(element);
        }

        @Override
        public void text(String text) {
            sink.text(text);
        }
    }
}
