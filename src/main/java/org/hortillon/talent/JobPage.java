package org.hortillon.talent;

import gg.jte.Content;
import org.hortillon.kernel.Tr;

/** One offer that has been published, and where it stands today. */
public record JobPage(Job job, JobState state) {

    public boolean open() {
        return state == JobState.OPEN;
    }

    /** What stands in the page's head: data for search engines while it is open, then the wish to be forgotten. */
    public Content head(Tr t) {
        return open()
                ? JobPosting.of(job, t)
                : output -> output.writeContent("<meta name=\"robots\" content=\"noindex\">");
    }
}
