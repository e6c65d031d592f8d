package org.hortillon.people;

import java.util.Optional;
import java.util.UUID;
import org.hortillon.access.Viewer;
import org.hortillon.kernel.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who somebody is: the one person whom an address leads to. */
@Component
@Transactional
public class Persons {

    private final JdbcClient jdbc;

    Persons(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The person who has this address, main or further, capitals ignored; else a new private one of this name. Belongs
     * to the caller's transaction. Of two at once with the same new address the second waits for the first's commit,
     * and finds that person.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public UUID recognise(Name name, String email) {
        var address = email.strip();
        alone(address);
        return known(address).or(() -> add(name, address)).orElseGet(() -> recognise(name, address));
    }

    /** A new private person of this name, whose address nobody knows yet. Belongs to the caller's transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public UUID withoutAddress(Name name) {
        return add(name, null).orElseGet(() -> withoutAddress(name));
    }

    /** The person who has this address, when there is one; of a record that was merged, the one that stands for it. */
    public Optional<UUID> known(String email) {
        return jdbc.sql("""
                        select coalesce(p.merged_into, p.id)
                          from people.addresses a
                          join people.people p on p.id = a.person_id
                         where a.lowered = lower(?)""").param(email.strip()).query(UUID.class).optional();
    }

    /** The language in which the hub writes to a person. */
    @Transactional(readOnly = true)
    public Language speaks(UUID person) {
        return jdbc.sql("select mail_language = 'en' from people.people where id = ?")
                        .param(person)
                        .query(Boolean.class)
                        .single()
                ? Language.EN
                : Language.FR;
    }

    /** From now on the hub writes to the person in this language. */
    public void speaks(UUID person, Language language) {
        jdbc.sql("update people.people set mail_language = ? where id = ?")
                .params(language.code(), person)
                .update();
    }

    /** The person who looks, when the account of whoever signed in belongs to one. */
    @Transactional(readOnly = true)
    public Optional<UUID> of(Viewer viewer) {
        return jdbc.sql("select person_id from access.accounts where id = ? and person_id is not null")
                .param(viewer.account())
                .query(UUID.class)
                .optional();
    }

    /** Until the end of the transaction nobody else gives this address to anybody. */
    public void alone(String address) {
        jdbc.sql(
                        "select pg_advisory_xact_lock(hashtextextended('people.addresses ' || hubs.current_hub() || lower(?), 0))")
                .param(address)
                .query()
                .listOfRows();
    }

    /** Empty when somebody else took the address or the key meanwhile. */
    private Optional<UUID> add(Name name, @Nullable String address) {
        return jdbc.sql("""
                        insert into people.people (key, given_name, family_name, email)
                        values (:key, :given, :family, :address)
                        on conflict do nothing returning id""")
                .param("key", freeKey(name.slug()))
                .param("given", name.given())
                .param("family", name.family())
                .param("address", address)
                .query(UUID.class)
                .optional();
    }

    /** {@code lea-brechet}, or with the first number that is free: {@code lea-brechet-2}. */
    private String freeKey(String slug) {
        var taken = jdbc.sql("select exists (select from people.people where key = ?)")
                .param(slug)
                .query(Boolean.class)
                .single();
        return taken ? numbered(slug) : slug;
    }

    private String numbered(String slug) {
        return jdbc.sql("""
                        select tried.key
                          from (select :slug || '-' || number as key, number
                                  from generate_series(2, 2 + (select count(*) from people.people where key like :slug || '%')) as number) tried
                         where not exists (select from people.people p where p.key = tried.key)
                         order by tried.number limit 1""").param("slug", slug).query(String.class).single();
    }
}
