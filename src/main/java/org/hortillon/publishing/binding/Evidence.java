package org.hortillon.publishing.binding;

import java.util.List;

/**
 * How well a way of calling a figure fits the words around a number.
 *
 * @param strength 0 when nothing fits, 1 when the words stand right behind the number, a little more for longer names
 * @param words that fit, in stems
 */
record Evidence(double strength, List<String> words) {

    static final Evidence NONE = new Evidence(0, List.of());
    private static final double FAR = 0.35;
    private static final double EACH_WORD_MORE = 0.1;
    private static final double LONGEST = 1.3;

    /** The best of all ways of calling {@code topic}. A count must be called by what stands right behind it. */
    static Evidence of(Topic topic, Nearby nearby, boolean count) {
        return topic.phrases().stream()
                .map(phrase -> of(phrase, nearby, count))
                .max(java.util.Comparator.comparingDouble(Evidence::strength))
                .orElse(NONE);
    }

    private static Evidence of(List<String> phrase, Nearby nearby, boolean count) {
        var found = phrase.stream().filter(stem -> nearby.weight(stem) > 0).toList();
        if (found.isEmpty() || nearby.weight(phrase.getFirst()) == 0) {
            return NONE;
        }
        var sum = phrase.stream().mapToDouble(nearby::weight).sum();
        var whole = found.size() == phrase.size();
        var strength = sum / phrase.size() + (whole ? EACH_WORD_MORE * (phrase.size() - 1) : 0);
        var far = count && phrase.stream().noneMatch(nearby::isClose);
        return new Evidence(Math.min(LONGEST, far ? strength * FAR : strength), found);
    }
}
