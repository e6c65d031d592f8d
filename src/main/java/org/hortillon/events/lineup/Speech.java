package org.hortillon.events.lineup;

/**
 * What somebody speaks about at an event.
 *
 * @param topic empty when it is not said
 * @param agreed whether they agreed to be named on the page of this event
 */
public record Speech(String topic, boolean agreed) {}
