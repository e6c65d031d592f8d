package org.hortillon.events.call;

import java.time.LocalDate;
import java.util.List;

/** Calls for talks. */
public record CallList(List<Call> calls, LocalDate today) {}
