package org.hortillon.companies.claim;

import java.util.List;
import org.hortillon.companies.edit.Edit;
import org.hortillon.companies.edit.Edits;

/** One's companies, what one said to belong to, and the changes that one proposed. */
public record OwnPage(List<Edits.Own> companies, List<Claim> claims, List<Edit> edits) {}
