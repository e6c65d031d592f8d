package org.hortillon.access;

import java.util.UUID;

/** A hub was set up at its first start, by this account. Told in the same transaction, so that modules begin with what they need. */
public record HubSetUp(UUID account) {}
