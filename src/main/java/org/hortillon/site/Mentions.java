package org.hortillon.site;

import java.util.List;

/** Where records of other modules are told of; offered as a bean, shown on the pages of those records. */
public interface Mentions {

    /** Where everybody may read of the record {@code reference}, as in {@code event:voeux-2025}. */
    List<Mention> of(String reference);
}
