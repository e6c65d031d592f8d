package org.hortillon.companies.edit;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Who may propose changes to a company: those who founded it or run it. */
@Component
class CompanyEditors {

    private static final Set<String> ROLES = Set.of("founder", "manager");

    private final Edits edits;

    CompanyEditors(Edits edits) {
        this.edits = edits;
    }

    Optional<Edits.Own> of(UUID person, String company) {
        return edits.companiesOf(person).stream()
                .filter(own -> own.key().equals(company) && ROLES.contains(own.role()))
                .findFirst();
    }
}
