package org.hortillon.membership.review;

import java.util.List;
import org.hortillon.access.Audit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the hub looks at in an application, in its own words and order. */
@Component
@Transactional(readOnly = true)
class Criteria {

    private final JdbcClient jdbc;
    private final Audit audit;

    Criteria(JdbcClient jdbc, Audit audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    List<CriteriaPage.Row> all() {
        return jdbc.sql("""
                        select c.key, c.label, c.label_en, c.position, c.retired,
                               (select count(*) from membership.criterion_answers a where a.criterion_id = c.id) as answers
                          from membership.criteria c
                         order by c.retired, c.position, c.label""").query(CriteriaPage.Row.class).list();
    }

    /** Adds one; without a rank it comes last. */
    @Transactional
    public void add(CriterionForm form) {
        jdbc.sql("""
                        insert into membership.criteria (label, label_en, position)
                        select :label, nullif(:english, ''),
                               case when :rank > 0 then :rank else coalesce(max(position), 0) + 1 end
                          from membership.criteria""")
                .param("label", form.label())
                .param("english", form.labelEn())
                .param("rank", form.rank())
                .update();
        audit.note("membership.criterion", "criterion", null, form.label());
    }

    /** Changes one; a retired one keeps the answers that were given. */
    @Transactional
    public boolean change(String key, CriterionForm form) {
        var changed = jdbc.sql("""
                        update membership.criteria
                           set label = :label, label_en = nullif(:english, ''), retired = :retired,
                               position = case when :rank > 0 then :rank else position end
                         where key = :key""")
                .param("label", form.label())
                .param("english", form.labelEn())
                .param("retired", form.isRetired())
                .param("rank", form.rank())
                .param("key", key)
                .update();
        if (changed == 1) {
            audit.note("membership.criterion", "criterion", null, form.label());
        }
        return changed == 1;
    }
}
