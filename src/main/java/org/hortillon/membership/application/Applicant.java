package org.hortillon.membership.application;

import org.jspecify.annotations.Nullable;

/** What the hub knows of somebody who has signed in and may apply, for the first time or again. */
record Applicant(
        String givenName,
        String familyName,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String headline) {}
