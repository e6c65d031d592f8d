package org.hortillon.publishing.card;

/** What stands on a card; two that are equal look the same. */
record Card(String hub, String category, String title) {}
