package org.hortillon.accounts.oidc;

/** Tells that the issuer let nobody in. */
public record OidcPage(String issuer) {}
