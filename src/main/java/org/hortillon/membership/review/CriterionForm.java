package org.hortillon.membership.review;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.BindParam;

/** A criterion as the team writes it. */
public record CriterionForm(
        @BindParam("libelle") String label,
        @BindParam("libelle_en") String labelEn,
        @BindParam("rang") String position,
        @BindParam("retire") String retired) {

    private static final int LABEL_MAX = 200;

    public CriterionForm(
            @Nullable String label, @Nullable String labelEn, @Nullable String position, @Nullable String retired) {
        this.label = label == null ? "" : label.strip();
        this.labelEn = labelEn == null ? "" : labelEn.strip();
        this.position = position == null ? "" : position.strip();
        this.retired = retired == null ? "" : retired;
    }

    static CriterionForm blank() {
        return new CriterionForm(null, null, null, null);
    }

    /** Its place among the others; 0 when none is written, which puts a new one last. */
    int rank() {
        return position.matches("[0-9]{1,4}") ? Integer.parseInt(position) : 0;
    }

    boolean isRetired() {
        return retired.equals("oui");
    }

    boolean fits() {
        return !label.isEmpty() && label.length() <= LABEL_MAX && labelEn.length() <= LABEL_MAX;
    }
}
