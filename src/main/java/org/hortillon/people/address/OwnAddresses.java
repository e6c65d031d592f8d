package org.hortillon.people.address;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hortillon.access.Accounts;
import org.hortillon.access.Audit;
import org.hortillon.kernel.Language;
import org.hortillon.people.AddressNotice;
import org.hortillon.people.Persons;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The addresses that are a person's already: which is the main one, and which go. */
@Component
@Transactional
class OwnAddresses {

    private final JdbcClient jdbc;
    private final Persons persons;
    private final Accounts accounts;
    private final ApplicationEventPublisher events;
    private final Audit audit;

    OwnAddresses(JdbcClient jdbc, Persons persons, Accounts accounts, ApplicationEventPublisher events, Audit audit) {
        this.jdbc = jdbc;
        this.persons = persons;
        this.accounts = accounts;
        this.events = events;
        this.audit = audit;
    }

    /** The main one first. */
    @Transactional(readOnly = true)
    public List<AddressesPage.Address> of(UUID person) {
        return jdbc.sql("""
                        select a.id, a.address, lower(a.address) is not distinct from lower(p.email) as main
                          from people.addresses a
                          join people.people p on p.id = a.person_id
                         where a.person_id = ?
                         order by main desc, lower(a.address)""").param(person).query(AddressesPage.Address.class).list();
    }

    /** Keeps what was proved; false when it is somebody else's. The first address of a person is the main one. */
    boolean keep(UUID person, String address) {
        persons.alone(address);
        if (isSomebodyElses(person, address)) {
            return false;
        }
        jdbc.sql("insert into people.addresses (person_id, address) values (?, ?) on conflict do nothing")
                .params(person, address)
                .update();
        jdbc.sql("update people.people set email = ? where id = ? and email is null")
                .params(address, person)
                .update();
        audit.note("people.address_added", "person", person, null);
        return true;
    }

    /** Whether another person is known by the address, or another account signs in by it. */
    boolean isSomebodyElses(UUID person, String address) {
        return persons.known(address).filter(other -> !other.equals(person)).isPresent()
                || jdbc.sql("""
                        select exists (select from access.accounts
                                        where lowered = lower(?) and person_id is distinct from ?)""").params(address, person).query(Boolean.class).single();
    }

    /** From now on the hub writes there, and {@code account} signs in by it; the address before is told, and stays. */
    void makeMain(UUID person, UUID account, UUID id, Language language) {
        var before = of(person).stream().filter(AddressesPage.Address::main).findFirst();
        of(person).stream()
                .filter(address -> address.id().equals(id) && !address.main())
                .findFirst()
                .ifPresent(address -> {
                    move(person, before, address.address());
                    accounts.signsInBy(account, address.address());
                    before.ifPresent(old -> events.publishEvent(new AddressNotice(
                            AddressNotice.Kind.ADDRESS_MOVED, person, old.address(), language, address.address(), "")));
                    audit.note("people.address_main", "person", person, null);
                });
    }

    private void move(UUID person, Optional<AddressesPage.Address> before, String address) {
        jdbc.sql("update people.people set email = ? where id = ?")
                .params(address, person)
                .update();
        before.ifPresent(old -> jdbc.sql("insert into people.addresses (person_id, address) values (?, ?)")
                .params(person, old.address())
                .update());
    }

    /** The main one is changed, not removed. */
    void remove(UUID person, UUID id) {
        var removed = jdbc.sql("""
                        delete from people.addresses a
                         using people.people p
                         where p.id = a.person_id and a.person_id = ? and a.id = ?
                           and lower(a.address) is distinct from lower(p.email)""").params(person, id).update();
        if (removed > 0) {
            audit.note("people.address_removed", "person", person, null);
        }
    }
}
