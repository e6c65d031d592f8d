package org.hortillon.programmes.project;

import java.util.List;
import org.hortillon.hubs.Label;
import org.hortillon.kernel.Paging;
import org.hortillon.kernel.Tr;

/**
 * The public projects, filtered.
 *
 * @param year the current one
 * @param begun how many projects began in it, those that are not public included
 */
public record ProjectList(
        ProjectFilter filter, List<Project> projects, Paging paging, List<Label> sectors, int year, long begun) {

    static final List<String> STAGES = List.of("idea", "prototype", "created", "dropped");

    public List<Label> stages(Tr t) {
        return STAGES.stream()
                .map(stage -> new Label(stage, t.get("programmes.stage." + stage), null))
                .toList();
    }
}
