package org.hortillon.companies.network;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A network, its organisations and the people of it whom the reader may see. */
public record NetworkPage(Facts facts, List<Member> members, List<Person> people) {

    /** What is said of it. */
    public record Facts(
            String key,
            String name,
            @Nullable String summary,
            @Nullable String summaryEn,
            @Nullable String website,
            long organisations) {}

    /** An organisation in it. */
    public record Member(
            String key,
            String name,
            @Nullable String tagline,
            @Nullable String taglineEn,
            String role) {}

    /** Somebody who stands for it. */
    public record Person(String key, String name, String role) {}
}
