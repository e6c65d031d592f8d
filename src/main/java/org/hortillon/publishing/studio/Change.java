package org.hortillon.publishing.studio;

import org.hortillon.markdown.Edit;

/** What comes of an order to change a text. */
public sealed interface Change permits Change.Made, Refused {

    /**
     * A text that was changed.
     *
     * @param edit what was changed in the text before
     */
    record Made(String text, Edit edit) implements Change {}
}
