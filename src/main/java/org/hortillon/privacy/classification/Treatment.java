package org.hortillon.privacy.classification;

import org.hortillon.kernel.Tr;

/** An entry of the register: why something is kept about people, on what ground, who reads it, how long. */
public record Treatment(String key, Said label, Said purpose, String basis, Said recipients, Said term) {

    /** A sentence in both languages. */
    public record Said(String fr, String en) {

        public String in(Tr t) {
            return t.pick(fr, en);
        }
    }
}
