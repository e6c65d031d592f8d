package org.hortillon.markdown;

import gg.jte.Content;
import java.util.List;

/** A drawn text: safe HTML, and the headings of its table of contents. */
public record Drawn(Content body, List<Section> sections) {}
