package org.hortillon.membership;

import org.jspecify.annotations.Nullable;

/** The directory, and its map when that is asked for. */
public record MembersView(MembersPage members, @Nullable MemberMap map) {}
