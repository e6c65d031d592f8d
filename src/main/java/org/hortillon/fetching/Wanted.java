package org.hortillon.fetching;

import org.jspecify.annotations.Nullable;

/**
 * What is to be read.
 *
 * @param address whole, http or https
 * @param accept the media types that are understood, as in the header
 * @param etag what came with the answer that is known already
 * @param lastModified likewise
 */
public record Wanted(
        String address,
        String accept,
        @Nullable String etag,
        @Nullable String lastModified) {}
