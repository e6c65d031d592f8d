package org.hortillon.companies.edit;

import java.util.List;
import org.hortillon.hubs.Label;
import org.hortillon.kernel.Tr;

/**
 * The form of a proposal.
 *
 * @param waits whether a proposal waits to be read
 * @param refused why it was not taken, as the end of a message key, or empty
 */
public record EditPage(Edits.Own company, EditForm form, boolean waits, String refused) {

    public List<Label> stages(Tr t) {
        return Label.of(EditForm.STAGES, "companies.stage.", t);
    }
}
