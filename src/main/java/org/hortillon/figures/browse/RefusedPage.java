package org.hortillon.figures.browse;

import org.hortillon.figures.FigureRefused;

/** Why a question to a figure has no answer. */
public record RefusedPage(String name, FigureRefused refusal) {}
