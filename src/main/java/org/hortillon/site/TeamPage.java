package org.hortillon.site;

import java.util.List;

/** The team's start page: what awaits it. */
public record TeamPage(List<TeamTask.Waiting> waiting) {}
