package org.hortillon.people.address;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.hortillon.access.Limits;
import org.hortillon.kernel.Language;
import org.hortillon.kernel.SecretWord;
import org.hortillon.people.AddressNotice;
import org.hortillon.people.AddressNotice.Kind;
import org.hortillon.people.Persons;
import org.hortillon.people.address.AddressRules.Proof;
import org.hortillon.people.address.AddressRules.Wish;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Addresses that wait for their proof. Whoever asks for an address of somebody else gets the same answer by the same work;
 * the mail, which only its owner reads, is another.
 */
@Component
@Transactional
class AddressProofs {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final OwnAddresses addresses;
    private final Persons persons;
    private final Limits limits;
    private final ApplicationEventPublisher events;

    AddressProofs(
            JdbcClient jdbc,
            Clock clock,
            OwnAddresses addresses,
            Persons persons,
            Limits limits,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.addresses = addresses;
        this.persons = persons;
        this.limits = limits;
        this.events = events;
    }

    Wish ask(UUID person, String address, Language language) {
        if (!AddressRules.complete(address)) {
            return Wish.NOT_AN_ADDRESS;
        }
        var own = addresses.of(person);
        if (own.stream().anyMatch(each -> each.address().equalsIgnoreCase(address))) {
            return Wish.YOURS_ALREADY;
        }
        if (own.size() >= AddressRules.ADDRESSES) {
            return Wish.ENOUGH;
        }
        if (!mayAsk(person, address)) {
            return Wish.TOO_OFTEN;
        }
        var token = SecretWord.draw();
        write(person, address, token);
        events.publishEvent(notice(person, address, language, token));
        return Wish.ASKED;
    }

    private boolean mayAsk(UUID person, String address) {
        return limits.allows("people.address_by", person.toString(), AddressRules.ASKED_BY_ONE, AddressRules.WINDOW)
                && limits.allows("people.address_to", address, AddressRules.ASKED_FOR_ONE, AddressRules.WINDOW);
    }

    /** A new link ends those before. */
    private void write(UUID person, String address, String token) {
        jdbc.sql("delete from people.address_proofs where person_id = ? and lower(address) = lower(?)")
                .params(person, address)
                .update();
        jdbc.sql("""
                        insert into people.address_proofs (person_id, address, token_hash, expires_at)
                        values (?, ?, sha256(convert_to(?, 'UTF8')), ?)""")
                .params(person, address, token, Timestamp.from(clock.instant().plus(AddressRules.LIFE)))
                .update();
    }

    private AddressNotice notice(UUID person, String address, Language language, String token) {
        return addresses.isSomebodyElses(person, address)
                ? new AddressNotice(
                        Kind.ADDRESS_TAKEN, persons.known(address).orElse(person), address, language, address, "")
                : new AddressNotice(Kind.ADDRESS_PROOF, person, address, language, address, token);
    }

    /** What a link would prove of {@code person}. */
    @Transactional(readOnly = true)
    public Optional<String> waiting(UUID person, String token) {
        return jdbc.sql("""
                        select address from people.address_proofs
                         where token_hash = sha256(convert_to(?, 'UTF8')) and person_id = ? and expires_at > ?""")
                .params(token, person, Timestamp.from(clock.instant()))
                .query(String.class)
                .optional();
    }

    /** Spends a link; one statement, so that two at once cannot both spend it. */
    Proof prove(UUID person, String token) {
        return jdbc.sql("""
                        delete from people.address_proofs
                         where token_hash = sha256(convert_to(?, 'UTF8')) and person_id = ? and expires_at > ?
                        returning address""")
                .params(token, person, Timestamp.from(clock.instant()))
                .query(String.class)
                .optional()
                .filter(address -> addresses.keep(person, address))
                .map(address -> Proof.PROVED)
                .orElse(Proof.OVER);
    }
}
