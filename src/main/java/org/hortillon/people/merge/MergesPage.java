package org.hortillon.people.merge;

import java.util.List;

/** The merges that were made, the newest first. */
public record MergesPage(List<Merge> merges) {

    public MergesPage {
        merges = List.copyOf(merges);
    }
}
