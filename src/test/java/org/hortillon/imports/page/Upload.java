package org.hortillon.imports.page;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.hortillon.testing.Answer;
import org.hortillon.testing.Browser;

/** Sends files to the import page and waits for the end, as the page does. */
final class Upload {

    static final String PAGE = "/equipe/import";
    private static final int POLLS = 20_000;

    private Upload() {}

    static Answer check(Browser team, Map<String, byte[]> files) {
        return team.upload(PAGE, PAGE + "?faire=verifier", "fichiers", files);
    }

    static Answer begin(Browser team, Map<String, byte[]> files) {
        return team.upload(PAGE, PAGE + "?faire=importer", "fichiers", files);
    }

    /** The path of the report, once the import has ended. */
    static String ended(Browser team, Answer begun) {
        var path = begun.location();
        for (var i = 0; i < POLLS; i++) {
            if (team.get(path + "/etat").header("HX-Refresh").equals("true")) {
                return path;
            }
        }
        throw new IllegalStateException("No end of " + path + ", status " + begun.status());
    }

    static String report(Browser team, Map<String, byte[]> files) {
        return team.get(ended(team, begin(team, files))).body();
    }

    /** File names and lines in turn: a name, then its text. */
    static Map<String, byte[]> files(String... namesAndTexts) {
        var files = new HashMap<String, byte[]>();
        for (var i = 0; i < namesAndTexts.length; i += 2) {
            files.put(namesAndTexts[i], namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
        }
        return files;
    }

    static Map<String, byte[]> sectors(String position) {
        return files("sectors.csv", "key;label;label_en;position\nnumerique;Numérique;Digital;" + position + "\n");
    }
}
