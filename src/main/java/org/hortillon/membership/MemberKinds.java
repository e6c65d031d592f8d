package org.hortillon.membership;

import java.util.List;

/** What a member is to the collective, as it is written in records and addresses. */
public final class MemberKinds {

    public static final List<String> ALL =
            List.of("entrepreneur", "startup", "freelance", "manager", "artisan", "project_holder");

    private MemberKinds() {}
}
