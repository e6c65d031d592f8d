package org.hortillon.routines;

import java.util.List;

/** What is done by itself, and when. */
public record RoutinesPage(List<PlannedRoutine> routines) {}
