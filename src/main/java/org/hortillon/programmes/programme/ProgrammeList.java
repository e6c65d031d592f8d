package org.hortillon.programmes.programme;

import java.time.LocalDate;
import java.util.List;

/** All programmes, kind by kind; within a kind, what runs, then what is announced, then what has ended. */
public record ProgrammeList(List<Programme> programmes, LocalDate today) {}
