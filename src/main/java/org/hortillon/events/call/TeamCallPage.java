package org.hortillon.events.call;

import java.time.LocalDate;
import java.util.List;
import org.hortillon.events.form.Typed;
import org.hortillon.hubs.Label;
import org.jspecify.annotations.Nullable;

/**
 * One call for talks and what was proposed, for the team.
 *
 * @param call as it stands, or null while it is new
 * @param events the events to come, drafts too, that a proposal may join
 */
public record TeamCallPage(
        @Nullable Call call,
        List<Proposal> proposals,
        Typed typed,
        List<Label> formats,
        List<Label> events,
        LocalDate today,
        String done) {}
