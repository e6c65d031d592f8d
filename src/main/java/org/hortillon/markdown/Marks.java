package org.hortillon.markdown;

import gg.jte.Content;
import java.util.Map;
import java.util.Optional;

/**
 * What a module draws in place of some links and pictures. What it returns is trusted and stands in the page as it is,
 * so it must escape what it was given, apart from the words of a link, which are safe already.
 */
public interface Marks {

    /** Draws everything as it comes. */
    Marks NONE = new Marks() {};

    /** What stands in place of a link, or nothing for an ordinary one. */
    default Optional<Content> link(Reference reference, Content words) {
        return Optional.empty();
    }

    /**
     * What stands in place of words of a stretch.
     *
     * @param index of the stretch
     * @param last whether these are its last words
     */
    default Content stretch(int index, Content words, boolean last) {
        return words;
    }

    /** What an ordinary picture has besides its address and its words: {@code width, height, srcset, sizes}. */
    default Map<String, String> shape(String address) {
        return Map.of();
    }

    /** What stands in place of a picture in a paragraph of its own, or nothing for an ordinary one. */
    default Optional<Content> picture(Reference reference) {
        return Optional.empty();
    }
}
