package org.hortillon.people.field;

import java.util.List;
import org.hortillon.people.Audience;
import org.hortillon.people.CustomField;

/** The fields that the team added, and the form for one more. */
public record FieldsPage(List<CustomField> fields, FieldForm form, String refused) {

    /** The largest audiences that a field may have. */
    public List<Audience> ceilings() {
        return Audience.TEAM.andLarger();
    }
}
