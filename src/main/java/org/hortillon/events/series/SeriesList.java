package org.hortillon.events.series;

import java.util.List;

/** All series. */
public record SeriesList(List<Series> series) {}
