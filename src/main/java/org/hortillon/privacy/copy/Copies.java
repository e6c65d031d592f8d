package org.hortillon.privacy.copy;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.hortillon.access.Audit;
import org.hortillon.kernel.Tr;
import org.hortillon.privacy.classification.Classification;
import org.hortillon.privacy.classification.Treatment;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Hands out everything that is held about a person, and tells how much that is. */
@Component
@Transactional
public class Copies {

    private final PersonalData data;
    private final Archive archive;
    private final Classification classification;
    private final Audit audit;

    Copies(PersonalData data, Archive archive, Classification classification, Audit audit) {
        this.data = data;
        this.archive = archive;
        this.classification = classification;
        this.audit = audit;
    }

    /** The archive as a ZIP file, in the reader's language; that it was taken is noted. */
    public byte[] archive(UUID person, Tr t) {
        audit.note("privacy.taken", "person", person, null);
        return archive.of(person, t);
    }

    /** How many lines are held for each reason, in the order of the register. */
    @Transactional(readOnly = true)
    public Map<Treatment, Integer> lines(UUID person) {
        var lines = new LinkedHashMap<Treatment, Integer>();
        var held = data.of(person);
        classification.treatments().forEach(treatment -> {
            var count = held.stream()
                    .filter(each -> treatment.key().equals(each.table().treatment()))
                    .mapToInt(each -> each.rows().size())
                    .sum();
            if (count > 0) {
                lines.put(treatment, count);
            }
        });
        return lines;
    }
}
