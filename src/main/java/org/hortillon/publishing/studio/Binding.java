package org.hortillon.publishing.studio;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hortillon.markdown.Edit;
import org.hortillon.markdown.Linking;
import org.hortillon.publishing.check.Fronted;
import org.hortillon.publishing.claim.Claim;
import org.hortillon.publishing.claim.ClaimReader;

/**
 * Ties numbers of a text to what they count, by a link around their words. What is written reads back as the same
 * claims, of which one has another link; all else stays as it was, byte for byte.
 */
final class Binding {

    private static final Pattern DESTINATION =
            Pattern.compile("(?:figure|commitment|source|testimonial):[^|\\p{Cntrl}]{1,500}");

    private final String text;
    private final Reading reading;
    private final List<Claim> claims;

    private Binding(String text, Reading reading, List<Claim> claims) {
        this.text = text;
        this.reading = reading;
        this.claims = claims;
    }

    static Binding of(String text, Reading reading) {
        return new Binding(text, reading, reading.claims(text));
    }

    String text() {
        return text;
    }

    List<Claim> claims() {
        return claims;
    }

    /** The claim that stands at {@code place} with its words, if it still does. */
    Optional<Claim> find(Place place) {
        var ends = new LineEnds(text);
        return claims.stream()
                .filter(claim -> Place.of(claim, ends).equals(place))
                .findFirst();
    }

    /** Has {@code claim} lead to {@code destination}. */
    Change tie(Claim claim, String destination) {
        if (!DESTINATION.matcher(destination).matches()) {
            return Refused.NOT_A_BINDING;
        }
        return Linking.to(destination, prose(text), claim.start(), claim.end())
                .map(edit -> inOwnWords(edit, text))
                .filter(edit -> reads(Map.of(claim, destination), reading.claims(edit.in(text))))
                .findFirst()
                .<Change>map(edit -> new Change.Made(edit.in(text), edit))
                .orElse(Refused.NO_ROOM);
    }

    /** Ties many claims at once; those that cannot be tied stay as they are. */
    Change tieAll(Map<Claim, String> destinations) {
        var written = text;
        for (var claim : claims.reversed()) {
            var destination = destinations.get(claim);
            if (destination != null) {
                var before = written;
                written = Linking.to(destination, prose(before), claim.start(), claim.end())
                        .map(edit -> inOwnWords(edit, before))
                        .findFirst()
                        .map(edit -> edit.in(before))
                        .orElse(before);
            }
        }
        return reads(destinations, reading.claims(written)) ? whole(written) : oneByOne(destinations);
    }

    private Change oneByOne(Map<Claim, String> destinations) {
        var written = this;
        for (var i = claims.size() - 1; i >= 0; i--) {
            var destination = destinations.get(claims.get(i));
            if (destination != null && written.tie(written.claims.get(i), destination) instanceof Change.Made made) {
                written = of(made.text(), reading);
            }
        }
        return written.text.equals(text) ? Refused.NO_ROOM : whole(written.text);
    }

    private Change whole(String written) {
        var start = Arrays.mismatch(text.toCharArray(), written.toCharArray());
        if (start < 0) {
            return Refused.NO_ROOM;
        }
        var shorter = Math.min(text.length(), written.length()) - start;
        var same = 0;
        while (same < shorter && text.charAt(text.length() - 1 - same) == written.charAt(written.length() - 1 - same)) {
            same++;
        }
        return new Change.Made(
                written, new Edit(start, text.length() - same, written.substring(start, written.length() - same)));
    }

    /** Takes the link of {@code claim} away. */
    Change untie(Claim claim) {
        if (claim.link() == null) {
            return Refused.NOT_TIED;
        }
        return linked(claim)
                .map(edit -> inOwnWords(edit, text))
                .<Change>map(edit -> new Change.Made(edit.in(text), edit))
                .orElse(Refused.NO_ROOM);
    }

    /** The link may begin within the claim's words: "près de [150](…)". */
    private Optional<Edit> linked(Claim claim) {
        for (var place = claim.start(); place < claim.end(); place++) {
            var edit = Linking.none(prose(text), place);
            if (edit.isPresent()) {
                return edit;
            }
        }
        return Optional.empty();
    }

    private static String prose(String text) {
        return ClaimReader.prose(Fronted.withoutFrontMatter(text));
    }

    /** What is read differs by a space from what is written, where a line begins with a plus. */
    private static Edit inOwnWords(Edit edit, String text) {
        var read = prose(text).substring(edit.start(), edit.end());
        var written = text.substring(edit.start(), edit.end());
        var kept = read.indexOf(edit.words());
        var words = kept < 0
                ? edit.words().replace(read, written)
                : written.substring(kept, kept + edit.words().length());
        return new Edit(edit.start(), edit.end(), words);
    }

    private boolean reads(Map<Claim, String> destinations, List<Claim> after) {
        if (after.size() != claims.size()) {
            return false;
        }
        for (var i = 0; i < claims.size(); i++) {
            var before = claims.get(i);
            var link = destinations.getOrDefault(before, before.link());
            if (!same(before, after.get(i)) || !Objects.equals(after.get(i).link(), link)) {
                return false;
            }
        }
        return true;
    }

    private static boolean same(Claim one, Claim other) {
        return one.text().replace('\u00a0', ' ').equals(other.text().replace('\u00a0', ' '))
                && one.statement().equals(other.statement())
                && one.measure() == other.measure()
                && Objects.equals(one.limit(), other.limit())
                && Objects.equals(one.date(), other.date())
                && one.line() == other.line();
    }
}
