package org.hortillon.store;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What must hold for everything in the database that could show one hub's rows to another. Each rule is a query over
 * PostgreSQL's own catalog that names the offenders. Flyway's histories, in schema migrations, belong to no hub;
 * nor does the table by which machines find what is due in any hub, which holds no record of a hub.
 */
enum CatalogRule {
    HUB_ID_IS_FILLED_BY_THE_DATABASE("""
            select t.name from ours t
             where not exists (select 1 from pg_attribute a join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
                                where a.attrelid = t.oid and a.attname = 'hub_id' and a.atttypid = 'uuid'::regtype and a.attnotnull
                                  and pg_get_expr(d.adbin, d.adrelid) = 'hubs.current_hub()')"""),

    ROW_SECURITY_IS_ENABLED_AND_FORCED("select name from ours where not (relrowsecurity and relforcerowsecurity)"),

    THE_POLICY_READS_AND_WRITES_ONE_HUB("""
            select t.name from ours t
             where not exists (select 1 from pg_policy p
                                where p.polrelid = t.oid and p.polcmd = '*' and p.polpermissive
                                  and pg_get_expr(p.polqual, t.oid) = pg_get_expr(p.polwithcheck, t.oid)
                                  and pg_get_expr(p.polqual, t.oid) ~ '^\\(hub_id = \\( ?SELECT hubs\\.current_hub\\(\\)[^()]*\\)\\)$')"""),

    /** Policies add up by OR: one more opens more. A host name leads to its hub before the hub is known, read only. */
    NO_OTHER_POLICY_OPENS_ROWS("""
            select t.name || '.' || p.polname from ours t join pg_policy p on p.polrelid = t.oid
             where p.polpermissive and p.polname <> 'hub' and not (t.name = 'hubs.hosts' and p.polname = 'by_host' and p.polcmd = 'r')"""),

    THE_PRIMARY_KEY_BEGINS_WITH_HUB_ID("""
            select t.name from ours t
             where not exists (select 1 from pg_index i join pg_attribute a on a.attrelid = t.oid and a.attnum = i.indkey[0]
                                where i.indrelid = t.oid and i.indisprimary and a.attname = 'hub_id')"""),

    /** Else a hub learns from a refusal what another has. A host name is public, and leads to one hub over all hubs. */
    UNIQUE_KEYS_CARRY_HUB_ID("""
            select i.indexrelid::regclass::text from ours t join pg_index i on i.indrelid = t.oid
             where (i.indisunique or i.indisexclusion) and i.indexrelid::regclass::text <> 'hubs.hosts_lead_to_one_hub'
               and not exists (select 1 from pg_attribute a
                                where a.attrelid = t.oid and a.attname = 'hub_id'
                                  and a.attnum = any ((i.indkey::smallint[])[0:i.indnkeyatts - 1]))"""),

    FOREIGN_KEYS_CARRY_HUB_ID("""
            select t.name || '.' || c.conname from ours t join pg_constraint c on c.conrelid = t.oid and c.contype = 'f'
             where not exists (select 1 from unnest(c.conkey, c.confkey) as k (here, there)
                                 join pg_attribute a on a.attrelid = c.conrelid and a.attnum = k.here
                                 join pg_attribute b on b.attrelid = c.confrelid and b.attnum = k.there
                                where a.attname = 'hub_id' and b.attname = 'hub_id')"""),

    VIEWS_ASK_AS_THEIR_READER("""
            select oid::regclass::text from things
             where relkind = 'v' and not coalesce(reloptions, '{}') && array ['security_invoker=true', 'security_invoker=on', 'security_invoker=1']"""),

    NOTHING_STORES_ROWS_BESIDE_TABLES("select oid::regclass::text from things where relkind in ('m', 'f')"),

    NO_FUNCTION_RUNS_AS_ITS_OWNER("""
            select oid::regprocedure::text from pg_proc
             where prosecdef and pronamespace::regnamespace::text !~ '^(pg_|information_schema$)'"""),

    /** TRUNCATE knows no row security, TRIGGER and REFERENCES see rows in their own ways, and an owner may do all. */
    THE_APPLICATION_READS_AND_WRITES_ROWS_AND_NOTHING_ELSE("""
            select oid::regclass::text from things
             where relkind in ('r', 'p', 'v') and (pg_has_role('%1$s', relowner, 'MEMBER')
                or has_table_privilege('%1$s', oid, 'TRUNCATE, TRIGGER, REFERENCES, MAINTAIN'))
            union all
            select nspname::text from pg_namespace
             where nspname !~ '^(pg_|information_schema$)' and has_schema_privilege('%1$s', oid, 'CREATE')""".formatted(Roles.APPLICATION)),

    EVERY_TABLE_SAYS_WHAT_IT_HOLDS("select name from tables where obj_description(oid, 'pg_class') is null");

    private static final String WITH = """
            with things as (select * from pg_class
                             where relnamespace::regnamespace::text !~ '^(pg_|information_schema$|migrations$)'),
                 tables as (select *, oid::regclass::text as name from things where relkind in ('r', 'p')),
                 ours as (select * from tables where name <> 'routines.scheduled_tasks')
            """;

    private final String offenders;

    CatalogRule(String offenders) {
        this.offenders = offenders;
    }

    List<String> offenders(JdbcClient owner) {
        return owner.sql(WITH + offenders).query(String.class).list();
    }
}
