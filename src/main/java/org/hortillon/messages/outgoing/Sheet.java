package org.hortillon.messages.outgoing;

import java.util.List;
import org.hortillon.kernel.Tr;

/**
 * What a letter says, ready for its two layouts.
 *
 * @param button the words of its button, empty when it has none
 * @param address where the button leads, whole
 * @param words the paragraphs of what somebody wrote
 * @param quote the lines of what it answers
 * @param site the address of the hub's site
 */
public record Sheet(
        Tr t,
        String hub,
        String subject,
        List<String> paragraphs,
        String button,
        String address,
        List<String> words,
        List<String> after,
        List<String> quote,
        String site) {}
