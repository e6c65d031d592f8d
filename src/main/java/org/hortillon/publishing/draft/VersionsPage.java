package org.hortillon.publishing.draft;

import java.util.ArrayList;
import java.util.List;

/**
 * What was saved of a draft, and how two of its texts differ.
 *
 * @param revisions the last first
 * @param from number of the older text
 * @param to number of the newer text
 */
public record VersionsPage(Draft draft, List<Revision> revisions, int from, int to, List<Differences.Line> lines) {

    /** Of texts saved by themselves one after the other, the last; every other one. */
    public List<Revision> shown() {
        var shown = new ArrayList<Revision>();
        Revision later = null;
        for (var revision : revisions) {
            var run = later != null
                    && revision.kind().equals("autosaved")
                    && later.kind().equals("autosaved")
                    && revision.savedBy().equals(later.savedBy());
            if (!run || revision.number() == from || revision.number() == to) {
                shown.add(revision);
            }
            later = revision;
        }
        return shown;
    }

    public boolean stands(Revision revision) {
        return revision.number() == draft.head();
    }
}
