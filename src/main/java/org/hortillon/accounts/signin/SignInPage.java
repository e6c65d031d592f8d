package org.hortillon.accounts.signin;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;
import org.hortillon.accounts.SignInWay;
import org.hortillon.kernel.Refusal;
import org.hortillon.site.Frame;
import org.jspecify.annotations.Nullable;

/**
 * The page by which one comes in.
 *
 * @param email what was typed
 * @param back the page to go to afterwards, empty for the usual one
 * @param refused why no link was asked for, or null
 * @param over whether a link was followed that lets nobody in any more
 */
public record SignInPage(
        String email, String back, @Nullable Refusal refused, boolean over, List<SignInWay> ways) {

    /** What the other ways to sign in show. */
    public List<Content> drawn(Frame frame) {
        return ways.stream()
                .map(way -> way.draw(frame, back))
                .flatMap(Optional::stream)
                .toList();
    }
}
