package org.hortillon.publishing.links;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hortillon.markdown.Markdown;
import org.hortillon.markdown.Reference;
import org.hortillon.publishing.article.ArticleFile;
import org.hortillon.publishing.links.LinkProblem.Kind;
import org.jspecify.annotations.Nullable;

/** Holds the links and pictures of one text against what there is. */
final class Reading {

    private static final String COMMITMENTS = "/engagements";

    private final Places places;
    private final ArticleFile text;
    private final String slug;

    Reading(Places places, ArticleFile text, String slug) {
        this.places = places;
        this.text = text;
        this.slug = slug;
    }

    /** What is wrong, from the first line to the last. */
    List<LinkProblem> problems() {
        var problems = new ArrayList<LinkProblem>();
        text.image()
                .filter(name -> !places.pictures().contains(name))
                .map(Places.PICTURES::concat)
                .ifPresent(path -> problems.add(new LinkProblem(
                        text.line("image"),
                        path,
                        "",
                        Kind.NO_PICTURE,
                        places.nearestPicture(path).orElse(null))));
        var read = Markdown.read(text.body());
        Stream.concat(read.references().stream(), read.htmlReferences().stream())
                .flatMap(reference -> problem(reference).stream())
                .sorted(Comparator.comparingInt(LinkProblem::line))
                .forEach(problems::add);
        return List.copyOf(problems);
    }

    private Optional<LinkProblem> problem(Reference reference) {
        return Destination.of(reference.destination().strip(), slug, places.hosts())
                .flatMap(to -> to.path().startsWith(Places.PICTURES) || reference.picture()
                        ? picture(reference, to)
                        : page(reference, to));
    }

    private Optional<LinkProblem> picture(Reference reference, Destination to) {
        var there = places.hasPicture(to.path()) || (!to.path().startsWith(Places.PICTURES) && places.has(to.path()));
        return there
                ? Optional.empty()
                : found(
                        reference,
                        Kind.NO_PICTURE,
                        places.nearestPicture(to.path()).orElse(null));
    }

    private Optional<LinkProblem> page(Reference reference, Destination to) {
        var target = Places.slug(to.path());
        if (!slug.isEmpty() && target.equals(slug)) {
            return heading(reference, to, KnownPlaces.headings(text.body(), text.written("title")));
        }
        if (places.articles().containsKey(target)) {
            return article(reference, to, target);
        }
        var now = places.moved().get(target);
        if (now != null) {
            var rest = to.path().substring(Places.BLOG.length() + target.length());
            var fragment = to.fragment().isEmpty() ? "" : "#" + to.fragment();
            return found(reference, Kind.MOVED, Places.BLOG + now + rest + fragment);
        }
        var whole = to.path().equals(COMMITMENTS) && !to.fragment().isEmpty() ? COMMITMENTS + "#" + to.fragment() : "";
        var there = whole.isEmpty() ? places.has(to.path()) : places.shown().contains(whole);
        return there
                ? Optional.empty()
                : found(
                        reference,
                        Kind.BROKEN,
                        places.nearest(whole.isEmpty() ? to.path() : whole).orElse(null));
    }

    private Optional<LinkProblem> article(Reference reference, Destination to, String target) {
        if (!places.out().contains(target)) {
            return found(reference, Kind.NOT_OUT, null);
        }
        if (!places.has(to.path())) {
            return found(reference, Kind.BROKEN, Places.BLOG + target);
        }
        var headings = places.articles().get(target);
        return headings == null ? Optional.empty() : heading(reference, to, headings.ids());
    }

    /** A place within an article is one of its headings. */
    private Optional<LinkProblem> heading(Reference reference, Destination to, java.util.Set<String> ids) {
        if (to.fragment().isEmpty()
                || !to.path().equals(Places.BLOG + Places.slug(to.path()))
                || ids.contains(to.fragment())) {
            return Optional.empty();
        }
        return found(
                reference,
                Kind.NO_HEADING,
                Nearest.to(to.fragment(), ids).map("#"::concat).orElse(null));
    }

    private Optional<LinkProblem> found(Reference reference, Kind kind, @Nullable String suggestion) {
        var line = text.bodyLine() - 1 + Math.max(reference.line(), 1);
        return Optional.of(new LinkProblem(line, reference.destination(), reference.words(), kind, suggestion));
    }
}
