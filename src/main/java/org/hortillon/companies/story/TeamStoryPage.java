package org.hortillon.companies.story;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hortillon.site.PublicRecord;

/** One story in the team's hands: what it tells of, and what it could tell of. */
public record TeamStoryPage(TeamStory story, List<PublicRecord> told, List<PublicRecord> choice, String words) {

    /** References that lead to nothing that everybody may know of. */
    public List<String> lost() {
        var found = told.stream().map(PublicRecord::reference).toList();
        return story.records().stream()
                .filter(reference -> !found.contains(reference))
                .toList();
    }

    public Map<String, List<PublicRecord>> byKind() {
        return choice.stream()
                .collect(Collectors.groupingBy(PublicRecord::kind, LinkedHashMap::new, Collectors.toList()));
    }
}
