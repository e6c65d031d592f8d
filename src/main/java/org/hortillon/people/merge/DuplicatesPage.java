package org.hortillon.people.merge;

import java.util.List;

/** The pairs of records that may be one person. */
public record DuplicatesPage(List<Proposal> proposals) {

    /** Two records, and why they may be one person: {@code email}, {@code phone}, {@code company}, {@code name}. */
    public record Proposal(String first, String firstName, String second, String secondName, List<String> reasons) {

        public Proposal {
            reasons = List.copyOf(reasons);
        }

        public String path() {
            return "/equipe/personnes/fusion?garder=" + first + "&fondre=" + second;
        }
    }

    public DuplicatesPage {
        proposals = List.copyOf(proposals);
    }
}
