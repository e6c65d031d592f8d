package org.hortillon.events.format;

import java.util.List;

/** All formats; {@code done} says what was just done. */
public record FormatList(List<Format> formats, String done) {}
