package org.hortillon.markdown;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonmark.node.Link;
import org.jspecify.annotations.Nullable;

/**
 * Puts a link around words of a text, leads a link elsewhere, takes it away. Whatever else a reader gets of the text
 * stays what it was: an edit that would change it is not offered.
 */
public final class Linking {

    /** Behind the words of a link: where it leads, as it is spelled, and its title. */
    private static final Pattern INLINE = Pattern.compile("\\]\\(\\s*+"
            + "(<(?:\\\\.|[^<>\\\\\\n])*+>|(?:\\\\.|[^\\s\\\\()]|\\((?:\\\\.|[^\\s\\\\()])*+\\))*+)"
            + "(?:\\s++(?:\"(?:\\\\.|[^\"\\\\])*+\"|'(?:\\\\.|[^'\\\\])*+'|\\((?:\\\\.|[^()\\\\])*+\\)))?\\s*+\\)");

    /** Behind the words of a link that leads where a line elsewhere says. */
    private static final Pattern NAMED = Pattern.compile("\\](?:\\[(?:\\\\.|[^\\[\\]\\\\])*+\\])?+");

    private final String source;
    private final Places places;

    private Linking(String source) {
        this.source = source;
        this.places = new Places(source);
    }

    /**
     * Ways to have the words from {@code start} to {@code end} lead to {@code destination}, the best first. A link in
     * which they stand already leads there instead; mark-up that the words cut is taken into the link, and what no
     * link may hold is left outside.
     */
    public static Stream<Edit> to(String destination, String source, int start, int end) {
        var linking = new Linking(source);
        var spelled = spelled(destination);
        var link = linking.linkAt(start);
        var edits = link != null
                ? linking.redirected(link, spelled).stream()
                : linking.places.around(start, end).stream()
                        .map(span -> new Edit(
                                span.start(),
                                span.end(),
                                "[" + source.substring(span.start(), span.end()) + "](" + spelled + ")"));
        return edits.filter(edit -> keeps(source, edit, link == null ? edit.start() : Places.start(link)));
    }

    /** Takes away the link in which the character at {@code place} stands, and keeps its words. */
    public static Optional<Edit> none(String source, int place) {
        var linking = new Linking(source);
        var link = linking.linkAt(place);
        return link == null
                ? Optional.empty()
                : linking.without(link).filter(edit -> keeps(source, edit, Places.start(link)));
    }

    private Optional<Edit> without(Link link) {
        return Stream.of(behind(INLINE, link), behind(NAMED, link))
                .filter(Matcher::lookingAt)
                .map(behind -> new Edit(
                        Places.start(link), behind.end(), source.substring(Places.start(link) + 1, behind.start())))
                .findFirst();
    }

    /** Whether both texts are the same but for one link. */
    private static boolean keeps(String source, Edit edit, int link) {
        return Skeleton.of(source, link).equals(Skeleton.of(edit.in(source), link));
    }

    /** A destination as Markdown wants it written. */
    static String spelled(String destination) {
        return destination.matches("[^\\s<>();\\\\\\p{Cntrl}]+")
                ? destination
                : "<" + destination.replaceAll("\\s+", " ").replaceAll("[<>&\\\\]", "\\\\$0") + ">";
    }

    private Optional<Edit> redirected(Link link, String spelled) {
        var inline = behind(INLINE, link);
        if (inline.lookingAt()) {
            return Optional.of(new Edit(inline.start(1), inline.end(1), spelled));
        }
        var named = behind(NAMED, link);
        return named.lookingAt()
                ? Optional.of(new Edit(named.start(), named.end(), "](" + spelled + ")"))
                : Optional.empty();
    }

    private Matcher behind(Pattern pattern, Link link) {
        return pattern.matcher(source).region(wordsEnd(link), source.length());
    }

    private int wordsEnd(Link link) {
        return link.getLastChild() == null ? Places.start(link) + 1 : Places.end(link.getLastChild());
    }

    private @Nullable Link linkAt(int place) {
        return places.path(place).stream()
                .filter(Link.class::isInstance)
                .map(Link.class::cast)
                .findFirst()
                .orElse(null);
    }
}
