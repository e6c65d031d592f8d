package org.hortillon.events.territory;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hortillon.kernel.Tr;

/**
 * The words that are put into the sentence of a reading's result, one a line, as they are kept beside it. A line that
 * begins with + names a sentence around it ({@code events.territory.result.besides.…}), whose words follow.
 */
record ResultWords(List<String> lines) {

    static final ResultWords NONE = new ResultWords(List.of());
    private static final int LONGEST = 300;
    private static final String BESIDES = "+";
    private static final String SENTENCES = "events.territory.result.besides.";

    ResultWords {
        lines = lines.stream().map(ResultWords::clean).toList();
    }

    static ResultWords of(String... words) {
        return new ResultWords(List.of(words));
    }

    static ResultWords kept(String written) {
        return new ResultWords(Arrays.asList(written.split("\n", -1)));
    }

    ResultWords besides(String sentence, String... words) {
        return and(new ResultWords(
                Stream.concat(Stream.of(BESIDES + sentence), Stream.of(words)).toList()));
    }

    ResultWords and(ResultWords others) {
        return new ResultWords(
                Stream.concat(lines.stream(), others.lines.stream()).toList());
    }

    String said(Tr t, String key) {
        var around = lines.stream().filter(line -> isSentence(t, line)).findFirst();
        var inner = lines.stream().takeWhile(line -> around.isEmpty() || !line.equals(around.get()));
        var said = t.get(key, inner.map(ResultWords::argument).toArray());
        return around.map(line -> t.get(
                        SENTENCES + line.substring(BESIDES.length()),
                        Stream.concat(
                                        Stream.of(said),
                                        lines.stream()
                                                .dropWhile(each -> !each.equals(line))
                                                .skip(1))
                                .toArray()))
                .orElse(said);
    }

    private static boolean isSentence(Tr t, String line) {
        return line.matches("\\+[a-z]{1,20}") && t.has(SENTENCES + line.substring(BESIDES.length()));
    }

    /** Numbers are said as numbers: one event, three events. */
    private static Object argument(String written) {
        return written.matches("[0-9]{1,9}") ? Integer.valueOf(written) : written;
    }

    /** What strangers wrote stays on its line, and short. */
    private static String clean(String word) {
        var plain = word.replaceAll("\\p{Cntrl}", " ");
        return plain.substring(0, Math.min(LONGEST, plain.length()));
    }

    @Override
    public String toString() {
        return lines.stream().collect(Collectors.joining("\n"));
    }
}
