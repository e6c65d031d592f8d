package org.hortillon.figures.browse;

import org.hortillon.figures.FigureValue;
import org.hortillon.figures.definition.Definition;

/** What proves one value. */
public record ProofPage(Definition definition, FigureValue value) {}
