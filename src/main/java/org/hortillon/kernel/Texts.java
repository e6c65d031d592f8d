package org.hortillon.kernel;

import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/** The sentences of the message bundles, one bundle a module; a key begins with the name of its module. */
final class Texts {

    private static final Map<String, ResourceBundle> BUNDLES = new ConcurrentHashMap<>();
    private static final Map<String, String> PATTERNS = new ConcurrentHashMap<>();

    private Texts() {}

    static boolean has(Language language, String key) {
        try {
            return bundle(language, key).containsKey(key);
        } catch (MissingResourceException e) {
            return false;
        }
    }

    static String pattern(Language language, String key) {
        return PATTERNS.computeIfAbsent(
                language.code() + ' ' + key,
                name -> typeset(language, bundle(language, key).getString(key)));
    }

    /** French signs keep to their word: a line never begins with a colon. Bundles are written with plain spaces. */
    static String typeset(Language language, String text) {
        return language != Language.FR
                ? text
                : text.replaceAll(" (?=[:»%€])", "\u00a0")
                        .replaceAll("« ", "«\u00a0")
                        .replaceAll(" (?=[;!?])", "\u202f");
    }

    private static ResourceBundle bundle(Language language, String key) {
        var module = key.substring(0, Math.max(0, key.indexOf('.')));
        return BUNDLES.computeIfAbsent(
                module + '_' + language.code(),
                name -> ResourceBundle.getBundle("messages." + name, language.locale()));
    }
}
