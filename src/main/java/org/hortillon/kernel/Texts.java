package org.hortillon.kernel;

import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/** The sentences of the message bundles, one bundle a module; a key begins with the name of its module. */
final class Texts {

    private static final Map<String, ResourceBundle> BUNDLES = new ConcurrentHashMap<>();

    private Texts() {}

    static boolean has(Language language, String key) {
        try {
            return bundle(language, key).containsKey(key);
        } catch (MissingResourceException e) {
            return false;
        }
    }

    static String pattern(Language language, String key) {
        return bundle(language, key).getString(key);
    }

    private static ResourceBundle bundle(Language language, String key) {
        var module = key.substring(0, Math.max(0, key.indexOf('.')));
        return BUNDLES.computeIfAbsent(
                module + '_' + language.code(),
                name -> ResourceBundle.getBundle("messages." + name, language.locale()));
    }
}
