package org.hortillon.accounts;

import gg.jte.Content;
import java.util.Optional;
import org.hortillon.site.Frame;

/** One more way to sign in, offered as a bean and drawn on {@code /connexion} below the form for a link by e-mail. */
public interface SignInWay {

    /** Smaller comes first. */
    int order();

    /**
     * What to draw, or nothing when this hub does not offer it.
     *
     * @param back the page that was asked for, empty when none was; see {@link org.hortillon.access.LocalPath}
     */
    Optional<Content> draw(Frame frame, String back);
}
