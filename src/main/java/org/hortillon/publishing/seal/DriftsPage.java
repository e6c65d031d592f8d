package org.hortillon.publishing.seal;

import java.util.List;

/** What has moved in every article since it was sealed. */
public record DriftsPage(List<ProofsPage> articles) {}
