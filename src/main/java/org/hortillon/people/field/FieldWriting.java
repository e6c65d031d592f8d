package org.hortillon.people.field;

import java.util.UUID;
import org.hortillon.access.Audit;
import org.hortillon.markdown.Markdown;
import org.hortillon.people.Audience;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adds fields to profiles, and takes them away without losing answers. */
@Component
@Transactional
class FieldWriting {

    private static final int KEY = 40;

    private final JdbcClient jdbc;
    private final Audit audit;

    FieldWriting(JdbcClient jdbc, Audit audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    void add(FieldForm form) {
        var slug = Markdown.slug(form.label());
        var key = slug.substring(0, Math.min(KEY, slug.length())).replaceAll("-+$", "");
        var ceiling = Audience.of(form.ceiling(), Audience.TEAM);
        jdbc.sql("""
                        insert into people.fields (key, label, label_en, type, choices, ceiling, required)
                        values (case when exists (select from people.fields where key = :key)
                                     then :key || '-' || (select count(*) + 1 from people.fields) else :key end,
                                :label, nullif(:labelEn, ''), :type, :choices, :ceiling::people.audience, :required)""")
                .param("key", key)
                .param("label", form.label())
                .param("labelEn", form.labelEn())
                .param("type", form.type())
                .param("choices", form.type().equals("choice") ? form.lines().toArray(String[]::new) : new String[0])
                .param("ceiling", (ceiling == Audience.NOBODY ? Audience.TEAM : ceiling).code())
                .param("required", form.required())
                .update();
        audit.note("people.field_added", "field", null, form.label());
    }

    /** What the kind of answers allows to be changed: words, ceiling, whether it must be answered, whether it is asked. */
    void change(UUID id, FieldForm form, boolean retired) {
        var ceiling = Audience.of(form.ceiling(), Audience.TEAM);
        jdbc.sql("""
                        update people.fields
                           set label = ?, label_en = nullif(?, ''), ceiling = ?::people.audience, required = ?, retired = ?
                         where id = ?""")
                .params(
                        form.label(),
                        form.labelEn(),
                        (ceiling == Audience.NOBODY ? Audience.TEAM : ceiling).code(),
                        form.required(),
                        retired,
                        id)
                .update();
        audit.note("people.field_changed", "field", id, form.label());
    }
}
