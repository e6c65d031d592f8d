package org.hortillon.events.venue;

import java.util.List;
import org.hortillon.events.form.Typed;
import org.hortillon.hubs.Label;
import org.jspecify.annotations.Nullable;

/**
 * One place, to be written.
 *
 * @param kept as it stands, or null while it is new
 */
public record VenuePage(@Nullable Venue kept, Typed typed, List<Label> communes, List<Label> spaces) {}
