package org.hortillon.companies.claim;

/** The form of a claim; {@code typed} is what was refused as too short or too long, or empty. */
public record ClaimPage(Standing standing, boolean refused, String typed) {}
