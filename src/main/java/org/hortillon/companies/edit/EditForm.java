package org.hortillon.companies.edit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.BindParam;

/** The public fields of a company that its people may write. */
public record EditForm(
        @BindParam("accroche") String tagline,
        @BindParam("accroche_en") String taglineEn,
        @BindParam("description") String description,
        @BindParam("description_en") String descriptionEn,
        @BindParam("site") String website,
        @BindParam("stade") String stage) {

    /** How far a company may be. */
    public static final List<String> STAGES = List.of("idea", "seed", "early", "growth", "mature");

    public EditForm(
            @Nullable String tagline,
            @Nullable String taglineEn,
            @Nullable String description,
            @Nullable String descriptionEn,
            @Nullable String website,
            @Nullable String stage) {
        this.tagline = plain(tagline);
        this.taglineEn = plain(taglineEn);
        this.description = plain(description);
        this.descriptionEn = plain(descriptionEn);
        this.website = plain(website);
        this.stage = stage == null || !STAGES.contains(stage) ? "" : stage;
    }

    /** By the message key of each field, in the order of the form. */
    public Map<String, String> values() {
        var values = new LinkedHashMap<String, String>();
        values.put("companies.edit.tagline", tagline);
        values.put("companies.edit.tagline_en", taglineEn);
        values.put("companies.edit.description", description);
        values.put("companies.edit.description_en", descriptionEn);
        values.put("companies.website", website);
        values.put("companies.stage", stage);
        return values;
    }

    private static String plain(@Nullable String text) {
        return text == null ? "" : text.strip().replace("\r\n", "\n");
    }
}
