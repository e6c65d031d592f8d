package org.hortillon.privacy.erasure;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hortillon.access.Accounts;
import org.hortillon.access.Role;
import org.hortillon.testing.Browser;
import org.hortillon.testing.TestHub;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody of the demo who is known everywhere by a word that stands nowhere else, and a search for that word. */
final class Canary {

    static final String WORD = "canarixyz";
    static final String NAME = "Canarixyz Introuvable";

    private final TestHub hub;
    private final UUID person;
    private final UUID account;

    private Canary(TestHub hub, UUID person, UUID account) {
        this.hub = hub;
        this.person = person;
        this.account = account;
    }

    /** Takes the place of {@code key}, a member, founder, mentor or the like of the demo. */
    static Canary in(TestHub hub, String key) {
        var person = hub.value(UUID.class, "select id from people.people where key = ?", key);
        var account = hub.inHub(() -> {
            var accounts = hub.bean(Accounts.class);
            var made = accounts.open(WORD + "@exemple.fr", NAME, List.of(Role.MEMBER));
            accounts.belongsTo(made, person);
            return made;
        });
        var canary = new Canary(hub, person, account);
        canary.sing();
        return canary;
    }

    UUID person() {
        return person;
    }

    /** Signed in as this person. */
    Browser browser() {
        var browser = hub.visitor();
        browser.get("/connexion/lien?jeton="
                + hub.inHub(() -> hub.bean(Accounts.class).link(account, Duration.ofHours(1), 1)));
        return browser;
    }

    private void sing() {
        hub.execute("""
                update people.people
                   set key = 'canarixyz', given_name = 'Canarixyz', family_name = 'Introuvable', email = 'canarixyz@exemple.org',
                       phone = '01 99 00 canarixyz', headline = 'canarixyz', headline_en = 'canarixyz', bio = 'canarixyz',
                       links = '{https://exemple.fr/canarixyz}', public = true, public_since = '2024-01-01'
                 where id = ?""", person);
        add("people.addresses", "person_id, address", "?, 'autre.canarixyz@exemple.fr'", person);
        add("people.skills", "key, label", "'soudure', 'Soudure'");
        add("people.person_skills", "person_id, skill_id", "?, (select id from people.skills limit 1)", person);
        add(
                "people.photos",
                "person_id, bytes, hash, alt, taken_in",
                "?, 'canarixyz'::bytea, '0123456789abcdef', 'canarixyz', now()",
                person);
        add(
                "access.audit",
                "noted_at, act, kind, thing_id, title",
                "now(), 'people.changed', 'person', ?, 'canarixyz'",
                person);
        add(
                "messages.contact_requests",
                "subject, name, email, body, language, received_at",
                "'other', 'canarixyz', 'AUTRE.canarixyz@exemple.fr', 'canarixyz', 'fr', now()");
        add(
                "messages.outgoing",
                "kind, name, person_id, recipient, language, subject, text, html, message_id, created_at, due_at",
                "'service', 'access.link', ?, 'canarixyz@exemple.fr', 'fr', 'canarixyz', 'canarixyz', 'canarixyz', '<1@x>', now(), now()",
                person);
        hub.execute(
                "update companies.testimonials set quote = 'canarixyz', key = 'canarixyz' where person_id = ?", person);
        hub.execute("update membership.memberships set key = 'canarixyz' where person_id = ?", person);
        hub.execute("update mentoring.mentors set key = 'canarixyz', title = 'canarixyz' where person_id = ?", person);
        hub.execute("update synergies.introductions set subject = 'canarixyz' where first_person_id = ?", person);
        hub.execute(
                "update talent.hires set declared_by = ? where company_id = (select company_id from companies.founders where person_id = ? limit 1)",
                NAME,
                person);
        add(
                "publishing.seals",
                "slug, version, sealed_at, recorded_at, source, title, language, period, sealed_by",
                "'un-article', 1, now(), now(), 'x'::bytea, 'x', 'fr', '2024', ?",
                NAME);
    }

    private void add(String table, String columns, String values, Object... parameters) {
        hub.execute("insert into " + table + " (" + columns + ") values (" + values + ")", parameters);
    }

    private record Column(String name, String type) {}

    /** Every place of the whole database, of this hub, in which the word still stands. */
    static List<String> heard(TestHub hub) {
        return hub.inTransaction(() -> {
            var jdbc = hub.bean(JdbcClient.class);
            return jdbc.sql("""
                            select c.oid::regclass::text || ' ' || quote_ident(a.attname) as name,
                                   format_type(a.atttypid, null) as type
                              from pg_attribute a
                              join pg_class c on c.oid = a.attrelid and c.relkind in ('r', 'p')
                              join pg_namespace n on n.oid = c.relnamespace
                             where a.attnum > 0 and not a.attisdropped and n.nspname not like 'pg\\_%'
                               and n.nspname <> 'information_schema'
                               and has_table_privilege(c.oid, 'select')
                               and format_type(a.atttypid, null) in ('text', 'text[]', 'bytea', 'jsonb', 'tsvector', 'character varying')""").query(Column.class).list().stream()
                    .filter(column -> count(jdbc, column) > 0)
                    .map(Column::name)
                    .toList();
        });
    }

    private static long count(JdbcClient jdbc, Column column) {
        var place = column.name().split(" ", 2);
        var text = column.type().equals("bytea") ? "encode(" + place[1] + ", 'escape')" : place[1] + "::text";
        return jdbc.sql("select count(*) from " + place[0] + " where position('" + WORD + "' in lower(" + text
                        + ")) > 0")
                .query(Long.class)
                .single();
    }

    /** A moment within the demo's year. */
    static Instant now() {
        return Instant.parse("2024-12-15T09:00:00Z");
    }
}
