package org.hortillon.figures.evaluation;

import java.time.ZoneOffset;
import java.util.Locale;
import java.util.function.Function;
import org.hortillon.figures.FigureGroup;
import org.hortillon.figures.Period;
import org.hortillon.figures.Phrase;
import org.hortillon.figures.definition.Dimension;
import org.hortillon.figures.definition.Labels;
import org.hortillon.kernel.Language;
import org.hortillon.kernel.Tr;
import org.jspecify.annotations.Nullable;

/** How dimensions, their values and times are said, in both languages. */
public final class Wording {

    private static final Tr FRENCH = new Tr(Language.FR, ZoneOffset.UTC);
    private static final Tr ENGLISH = new Tr(Language.EN, ZoneOffset.UTC);

    private Wording() {}

    public static Phrase dimension(String name) {
        return both(t -> t.getOr("figures.dimension." + name, name));
    }

    static Phrase period(Period period) {
        return both(period::label);
    }

    /** The words for a value of a dimension; {@code label} is what the records call it, where they do. */
    static Phrase value(Dimension dimension, String key, @Nullable Phrase label) {
        if (key.equals(FigureGroup.UNSAID)) {
            return both(t -> t.get("figures.value.unsaid"));
        }
        return switch (dimension.labels()) {
            case Labels.Options _ -> both(t -> t.getOr("figures.value." + dimension.name() + "." + key, key));
            case Labels.Countries _ ->
                both(t -> Locale.of("", key).getDisplayCountry(t.language().locale()));
            case Labels.FromView _ -> label == null ? Phrase.same(key) : label;
            case Labels.AsIs _ -> Phrase.same(key);
        };
    }

    private static Phrase both(Function<Tr, String> said) {
        return new Phrase(said.apply(FRENCH), said.apply(ENGLISH));
    }
}
