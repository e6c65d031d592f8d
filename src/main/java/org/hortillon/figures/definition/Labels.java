package org.hortillon.figures.definition;

import java.util.List;

/** Where the words for a dimension's values come from, and with them which values exist. */
public sealed interface Labels {

    /** A label view: {@code key, label, label_en}. */
    record FromView(String view) implements Labels {}

    /** Fixed options, their words in the messages under {@code figures.value.<dimension>.<option>}. */
    record Options(List<String> values) implements Labels {

        public Options {
            values = List.copyOf(values);
        }
    }

    /** Countries by their ISO 3166 code. */
    record Countries() implements Labels {}

    /** The value is its own label. */
    record AsIs() implements Labels {}
}
