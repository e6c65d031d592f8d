package org.hortillon.events.call;

import java.util.List;

/** What somebody proposed, and the calls that are open. */
public record OwnProposals(List<Proposal> proposals, List<Call> open, String done) {}
