package org.hortillon.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The fields that the team added to profiles. */
@Component
@Transactional(readOnly = true)
public class CustomFields {

    private final JdbcClient jdbc;

    CustomFields(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All, by label; retired ones too. */
    public List<CustomField> all() {
        return jdbc.sql("""
                        select id, key, label, label_en, type, choices, ceiling::text as ceiling, required, retired
                          from people.fields order by retired, label""").query(CustomFields::field).list();
    }

    /** Those of which {@code reader} may see an answer, if people show theirs. */
    public List<CustomField> seenBy(Audience reader) {
        return all().stream()
                .filter(field -> !field.retired() && new Visible(field.ceiling()).to(reader))
                .toList();
    }

    private static CustomField field(ResultSet row, int number) throws SQLException {
        return new CustomField(
                row.getObject("id", UUID.class),
                row.getString("key"),
                row.getString("label"),
                row.getString("label_en"),
                row.getString("type"),
                List.of((String[]) row.getArray("choices").getArray()),
                Audience.of(row.getString("ceiling"), Audience.TEAM),
                row.getBoolean("required"),
                row.getBoolean("retired"));
    }
}
