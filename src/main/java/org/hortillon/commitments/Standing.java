package org.hortillon.commitments;

import java.math.BigDecimal;
import org.hortillon.figures.FigureValue;

/**
 * Where the target of a commitment stands by its figure.
 *
 * @param value what the figure says
 * @param amount the same as a number
 * @param begun whether the promised period has begun; before that, the value is that of the present year, to start from
 */
public record Standing(FigureValue value, BigDecimal amount, boolean begun) {}
