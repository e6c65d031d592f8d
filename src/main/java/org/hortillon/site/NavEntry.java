package org.hortillon.site;

/**
 * A place in the navigation, offered by a module as a bean.
 *
 * @param group where it stands
 * @param label message key; a key that adds {@code .hint} to it may say more, in the menu of the ecosystem
 * @param path French path, as in {@code /entreprises}
 * @param order smaller comes first within its group
 */
public record NavEntry(Group group, String label, String path, int order) {

    /** The parts of the navigation. */
    public enum Group {
        /** Always in view. */
        MAIN,
        /** The menu of all that the ecosystem is made of. */
        ECOSYSTEM,
        /** What belongs to the one who has signed in. */
        ACCOUNT,
        /** The team's own pages. */
        TEAM,
        /** What administrators find at the end of the team's pages. */
        ADMINISTRATION,
        /** At the foot of each page. */
        FOOT
    }
}
