package org.hortillon.publishing.claim;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The little words around a number, folded. */
final class Words {

    /** What is counted never goes on over one of these. */
    private static final Set<String> ENDS = Set.copyOf(List.of(
            ("dans sur pour en par avec au aux chez depuis entre qui que qu dont ou et mais a ont est sont etait etaient sera seront"
                            + " ete avons avez avait auront aura afin pendant lors vers sous contre sans ne n se s nous vous ils elles il elle on"
                            + " soit dont car comme plus moins cette ce ces in on for by with at from since who that which and or but has have had is"
                            + " are was were will be been to during through this these it they we than as via selon grace apres avant employing emploient employant across situe situee")
                    .split(" ")));

    private static final Set<String> STRUCTURE = Set.copyOf(List.of(
            ("defis defi axes raisons points etapes questions volets piliers mots parties chapitres exemples leviers priorites themes"
                            + " temps choses mondes sens enjeux facons manieres aspects constats conseils idees cles erreurs regles principes verites lecons"
                            + " missions valeurs ambitions convictions formules formats values ways reasons steps things pillars priorities challenges chapters parts times lessons tips questions themes sides")
                    .split(" ")));

    private static final Pattern DEFINITE = Pattern.compile(
            ".*(?:^|[^\\p{L}])(?:les|ces|ses|nos|leurs|mes|vos|tous|toutes|l'un des|l'une des|the|these|those|its|our|their|his|her|my|your|both)"
                    + "(?: (?:premiers|premieres|autres|derniers|dernieres|seuls|first|last|other))? ?$");
    private static final Pattern NOUN = Pattern.compile(
            " (?:d'|de |of )?(?:(?:nouve|jeun|autre|grand|petit|premie|derni|new|young|other|main)\\p{L}* )?(\\p{L}+)");

    private Words() {}

    static boolean endsCount(String word) {
        return ENDS.contains(word);
    }

    /** Whether the word behind a number names parts of a text or an argument. */
    static boolean isStructure(String behind) {
        var noun = NOUN.matcher(behind);
        return noun.lookingAt() && STRUCTURE.contains(noun.group(1));
    }

    static boolean isDefinite(String before) {
        return DEFINITE.matcher(before).matches();
    }

    static boolean hasNoun(String behind) {
        var noun = NOUN.matcher(behind);
        return noun.lookingAt() && !ENDS.contains(noun.group(1));
    }
}
