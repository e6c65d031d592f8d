package org.hortillon.companies.claim;

import java.util.List;
import org.hortillon.companies.edit.Edit;

/** What awaits the team's decision. */
public record ReviewPage(List<Claim> claims, List<Edit> edits) {}
