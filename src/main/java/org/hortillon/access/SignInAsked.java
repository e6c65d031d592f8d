package org.hortillon.access;

import java.util.UUID;
import org.hortillon.kernel.Language;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who has an account asked for a link to sign in; told in the transaction that makes the link.
 *
 * @param path French path of the page that the link opens, to which the secret is added
 * @param secret what lets its holder in, once, for twenty minutes
 */
public record SignInAsked(
        UUID account, @Nullable UUID person, String email, Language language, String path, String secret) {}
