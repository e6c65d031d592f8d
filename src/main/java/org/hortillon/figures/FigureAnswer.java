package org.hortillon.figures;

/** What comes of a question: a value, or why nobody can answer it. */
public sealed interface FigureAnswer permits FigureValue, FigureRefused {}
