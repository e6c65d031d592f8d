package org.hortillon.store;

import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What must be true of a store before Hortillon trusts it with records; asked once, at start, as the application. */
final class Safety {

    private static final String FINDINGS = """
            select 'The server is PostgreSQL ' || current_setting('server_version') || '; 18 or later is needed.'
             where current_setting('server_version_num')::int < 180000
            union all
            select 'The server has ' || name || ' = off: a crash would lose what was acknowledged. Set it on.'
              from pg_settings where name in ('fsync', 'synchronous_commit', 'full_page_writes') and setting = 'off'
            union all
            select 'The application''s role ' || rolname || ' is superuser: row security would not hold.'
              from pg_roles where rolname = current_user and rolsuper
            union all
            select 'The application''s role ' || rolname || ' has BYPASSRLS: row security would not hold.'
              from pg_roles where rolname = current_user and rolbypassrls
            union all
            select 'The application''s role owns schema ' || nspname || ': give it a role of its own.'
              from pg_namespace
             where nspname !~ '^pg_' and nspname <> 'information_schema' and pg_has_role(current_user, nspowner, 'MEMBER')
            union all
            select 'The application''s role may create in schema ' || nspname || ': revoke it.'
              from pg_namespace
             where nspname !~ '^pg_' and nspname <> 'information_schema' and has_schema_privilege(oid, 'CREATE')
               and not pg_has_role(current_user, nspowner, 'MEMBER')
            union all
            select 'The application''s role may TRUNCATE or owns ' || oid::regclass || ': revoke it.'
              from pg_class
             where relkind in ('r', 'p') and relnamespace::regnamespace::text !~ '^(pg_|information_schema)'
               and relpersistence <> 't'
               and (has_table_privilege(oid, 'TRUNCATE') or pg_has_role(current_user, relowner, 'MEMBER'))
            limit 20
            """;

    private Safety() {}

    static void check(DataSource application) {
        List<String> findings =
                JdbcClient.create(application).sql(FINDINGS).query(String.class).list();
        if (!findings.isEmpty()) {
            throw new StoreRefused("The database is not safe to use:\n- " + String.join("\n- ", findings));
        }
    }
}
