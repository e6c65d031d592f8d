package org.hortillon.publishing.binding;

import java.util.regex.Pattern;
import org.hortillon.publishing.claim.Setting;

/** Tells numbers of people who are called like those of a figure and are others: of a board, of a jury, of an audience. */
final class Others {

    private static final String BODY =
            "(?:bureau|conseil|jury|comite|equipe|gouvernance|board|jury|committee|team)(?: d'administration| de \\p{L}+)?";
    private static final String HOLDS =
            "(?:compte|comprend|reunit|rassemble|(?:est )?composee? d[e'’]|se compose d[e'’]|has|counts|includes|consists of|is made of)";
    private static final Pattern BEFORE = Pattern.compile(
            "(?<!\\p{L})" + BODY + " (?:\\p{L}+ ){0,2}" + HOLDS + " {2}"
                    + "|(?<!\\p{L})(?:devant|en presence d[e'’]|in front of)(?: (?:plus de|environ|pres de|pas moins de|over|about))? {2}");
    private static final Pattern BEHIND = Pattern.compile(
            "\\A *(?:membres?|personnes?|members?|people) (?:elu(?:e?s)|du (?:bureau|jury|conseil|comite|ca)"
                    + "|de l['’]equipe|d['’]honneur|elected|of the (?:board|jury|committee|team))(?!\\p{L})");

    private Others() {}

    static boolean counted(Setting setting) {
        return BEHIND.matcher(setting.counted()).find()
                || BEFORE.matcher(setting.piece()).find();
    }
}
