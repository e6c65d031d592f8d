package org.hortillon.accounts.roster;

import java.util.Arrays;
import java.util.Map;
import org.hortillon.access.Role;

/**
 * Which accounts are asked for.
 *
 * @param words of name or address
 * @param role the code of a role, or nothing
 * @param closed those that are closed, instead of those that are open
 */
public record AccountFilter(String words, String role, boolean closed) {

    static AccountFilter of(Map<String, String> fields) {
        var role = fields.getOrDefault("role", "");
        return new AccountFilter(
                fields.getOrDefault("q", "").strip(),
                Arrays.stream(Role.values()).anyMatch(known -> known.code().equals(role)) ? role : "",
                fields.getOrDefault("etat", "").equals("fermes"));
    }

    public boolean isEmpty() {
        return words.isEmpty() && role.isEmpty() && !closed;
    }
}
