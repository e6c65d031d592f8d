package org.hortillon.figures.browse;

import java.util.List;
import org.hortillon.figures.FigureRows;
import org.hortillon.figures.FigureValue;
import org.hortillon.figures.Phrase;
import org.hortillon.figures.definition.Definition;
import org.hortillon.kernel.Paging;
import org.jspecify.annotations.Nullable;

/**
 * One figure at length.
 *
 * @param growth over the period before; null where there is none to tell
 * @param lastYear null where the question compares by itself, or cannot be asked of that year
 * @param charts drawn, safe HTML
 * @param names of the dimensions that rows tell, in words
 */
public record FigurePage(
        Definition definition,
        FigureValue value,
        @Nullable FigureValue growth,
        @Nullable LastYear lastYear,
        List<Integer> years,
        List<String> charts,
        FigureRows rows,
        Paging paging,
        List<Phrase> names) {}
