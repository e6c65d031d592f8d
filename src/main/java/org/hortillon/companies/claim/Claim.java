package org.hortillon.companies.claim;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody says to belong to a company. */
public record Claim(
        UUID id,
        String company,
        String companyName,
        String person,
        String personName,
        String role,
        String words,
        Instant askedAt,
        String state,
        @Nullable String reason) {

    static Claim of(ResultSet row, int number) throws SQLException {
        return new Claim(
                row.getObject("id", UUID.class),
                row.getString("company"),
                row.getString("company_name"),
                row.getString("person"),
                row.getString("person_name"),
                row.getString("role"),
                row.getString("words"),
                row.getTimestamp("asked_at").toInstant(),
                row.getString("state"),
                row.getString("reason"));
    }
}
