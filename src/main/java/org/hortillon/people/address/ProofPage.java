package org.hortillon.people.address;

import org.jspecify.annotations.Nullable;

/** What the link of a mail opens; {@code address} is what it proves, or null when it is not a link of whoever looks. */
public record ProofPage(String token, @Nullable String address) {}
