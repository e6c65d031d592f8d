package org.hortillon.events.series;

import org.hortillon.events.planning.EventDraft;
import org.hortillon.events.planning.PlannedEvent;

/** What a change of its series makes of one event, and how many people have to be told. */
public record SeriesStep(PlannedEvent before, EventDraft draft, int concerned) {}
