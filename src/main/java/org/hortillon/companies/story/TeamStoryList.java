package org.hortillon.companies.story;

import java.util.List;

/** All stories, for the team. */
public record TeamStoryList(List<TeamStory> stories) {}
