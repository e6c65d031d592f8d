package org.hortillon.publishing.pictures;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A picture with the sizes in which it can be had.
 *
 * @param widths in pixels of its smaller drawings, the smallest first
 */
public record Sized(
        String name, @Nullable Integer width, @Nullable Integer height, List<Integer> widths) {

    public Sized {
        widths = List.copyOf(widths);
    }

    public String path() {
        return "/images/" + name;
    }

    /** What a browser chooses from; empty when there is only one size. */
    public String srcset() {
        if (widths.isEmpty() || width == null) {
            return "";
        }
        var smaller =
                widths.stream().map(each -> path() + "?" + PictureController.WIDTH + "=" + each + " " + each + "w");
        return Stream.concat(smaller, IntStream.of(width).mapToObj(each -> path() + " " + each + "w"))
                .collect(Collectors.joining(", "));
    }

    /** The attributes of an {@code img} that takes the place that {@code sizes} says. */
    public Map<String, String> attributes(String sizes) {
        var attributes = new LinkedHashMap<String, String>();
        if (width != null && height != null) {
            attributes.put("width", width.toString());
            attributes.put("height", height.toString());
        }
        if (!srcset().isEmpty()) {
            attributes.put("srcset", srcset());
            attributes.put("sizes", sizes);
        }
        return attributes;
    }
}
