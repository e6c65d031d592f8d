package org.hortillon.figures;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened and is counted.
 *
 * @param figure whose row it is; a ratio has rows of two figures
 * @param id of the record
 * @param path French path of its page
 * @param keys value of each dimension that the row says
 * @param labels the same in words
 * @param measures in the unit in which they are said
 */
public record FigureRow(
        String figure,
        String id,
        LocalDate on,
        @Nullable String title,
        @Nullable String path,
        Map<String, String> keys,
        Map<String, Phrase> labels,
        Map<String, BigDecimal> measures) {

    public FigureRow {
        keys = Collections.unmodifiableMap(new LinkedHashMap<>(keys));
        labels = Collections.unmodifiableMap(new LinkedHashMap<>(labels));
        measures = Collections.unmodifiableMap(new LinkedHashMap<>(measures));
    }
}
