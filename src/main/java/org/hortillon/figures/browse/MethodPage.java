package org.hortillon.figures.browse;

import java.util.List;
import org.hortillon.figures.definition.Definition;

/** How figures are made, and the method of each. */
public record MethodPage(List<Definition> definitions) {}
