package org.hortillon.membership;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hortillon.hubs.Outlines;

/** The members who are shown, by commune, on the territory's outlines; the list beside it says the same in words. */
public record MemberMap(String box, List<Shape> shapes) {

    private static final int SHADES = 5;

    /** A commune; {@code people} is nought where nobody is shown. */
    public record Shape(String code, String name, String path, long people, int shade) {}

    static MemberMap of(MembersPage page, Map<String, String> contours) {
        var names = new LinkedHashMap<String, String>();
        page.choices().communes().forEach(commune -> names.put(commune.key(), commune.label()));
        var outlines = Outlines.of(contours, names);
        var most = page.places().stream()
                .mapToLong(MembersPage.Place::people)
                .max()
                .orElse(0);
        var shapes = outlines.paths().entrySet().stream()
                .map(outline -> {
                    var people = people(page, outline.getKey());
                    var name = names.getOrDefault(outline.getKey(), outline.getKey());
                    return new Shape(outline.getKey(), name, outline.getValue(), people, shade(people, most));
                })
                .toList();
        return new MemberMap(outlines.box(), shapes);
    }

    private static long people(MembersPage page, String code) {
        return page.places().stream()
                .filter(place -> place.code().equals(code))
                .mapToLong(MembersPage.Place::people)
                .sum();
    }

    /** Each shade spans the same factor: one large town leaves the small ones apart. */
    private static int shade(long people, long most) {
        return people == 0
                ? 0
                : Math.clamp(
                        (long) Math.ceil(Math.log1p((double) people) / Math.log1p((double) most) * SHADES), 1, SHADES);
    }
}
