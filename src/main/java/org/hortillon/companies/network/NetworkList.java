package org.hortillon.companies.network;

import java.util.List;

/** All networks. */
public record NetworkList(List<NetworkPage.Facts> networks) {}
