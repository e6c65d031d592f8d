package org.hortillon.people.merge;

/** A column that refers to a person. */
record Link(String table, String column) {}
