package org.hortillon.publishing.feed;

import java.time.Instant;
import java.util.List;
import org.hortillon.kernel.Language;
import org.jspecify.annotations.Nullable;

/**
 * What a feed says, whatever its format; all addresses are whole.
 *
 * @param home the page of which it is the feed
 * @param self where the feed itself is
 */
record Feed(
        String title,
        String description,
        String home,
        String self,
        Language language,
        Instant updated,
        List<Item> items) {

    /**
     * One article, with its whole text as safe HTML.
     *
     * @param id stays when the address changes, so that no reader shows the article twice
     */
    record Item(
            String id,
            String address,
            String title,
            String summary,
            String html,
            @Nullable String author,
            Instant published,
            Instant updated,
            Language language,
            List<String> topics,
            String picture) {}
}
