package org.hortillon.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.hortillon.testing.HubTest;
import org.hortillon.testing.TestHub;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DuplicateKeyException;

@HubTest
class PersonsTest {

    private static final int AT_ONCE = 12;
    private static final Name LEA = new Name("Léa", "Brêchet");

    private final TestHub hub;
    private final Persons persons;

    PersonsTest(TestHub hub, Persons persons) {
        this.hub = hub;
        this.persons = persons;
    }

    @Test
    void a_new_address_makes_a_private_person_with_a_key_from_the_name() {
        var lea = recognise(LEA, "Lea@Exemple.fr");
        assertThat(hub.rows("select id, key, public, email from people.people"))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("id", lea)
                        .containsEntry("key", "lea-brechet")
                        .containsEntry("public", false)
                        .containsEntry("email", "Lea@Exemple.fr"));
    }

    @Test
    void an_address_leads_to_its_person_whatever_the_capitals_and_the_name() {
        var lea = recognise(LEA, "lea@exemple.fr");
        assertThat(recognise(new Name("L.", "B."), " LEA@exemple.FR ")).isEqualTo(lea);
        assertThat(hub.count("people.people")).isOne();
    }

    @Test
    void a_further_address_leads_to_the_same_person() {
        var lea = recognise(LEA, "lea@exemple.fr");
        hub.execute("insert into people.addresses (person_id, address) values (?, 'lea@atelier.example')", lea);
        assertThat(recognise(LEA, "lea@Atelier.example")).isEqualTo(lea);
    }

    @Test
    void an_address_of_a_record_that_was_merged_leads_to_the_one_that_stands_for_it() {
        var lea = recognise(LEA, "lea@exemple.fr");
        var gone = recognise(LEA, "lea.b@exemple.fr");
        hub.execute("update people.people set merged_into = ? where id = ?", lea, gone);
        assertThat(recognise(LEA, "lea.b@exemple.fr")).isEqualTo(lea);
        assertThat(hub.count("people.seen_by('team')")).isOne();
    }

    @Test
    void namesakes_get_keys_of_their_own() {
        recognise(LEA, "lea@exemple.fr");
        recognise(LEA, "lea.b@exemple.fr");
        recognise(new Name("Lea", "Brechet"), "l.brechet@exemple.fr");
        recognise(new Name("李", "明"), "li@exemple.fr");
        assertThat(hub.rows("select key from people.people order by key").stream()
                        .map(row -> row.get("key")))
                .containsExactly("lea-brechet", "lea-brechet-2", "lea-brechet-3", "personne");
    }

    @Test
    void nobody_s_further_address_becomes_somebody_else_s_main_one_and_a_given_up_address_is_free() {
        var lea = recognise(LEA, "lea@exemple.fr");
        var ana = recognise(new Name("Ana", "Test"), "ana@exemple.fr");
        assertThatThrownBy(() -> hub.execute("update people.people set email = 'LEA@exemple.fr' where id = ?", ana))
                .isInstanceOf(DuplicateKeyException.class);
        hub.execute("insert into people.addresses (person_id, address) values (?, 'lea@atelier.example')", lea);
        assertThatThrownBy(
                        () -> hub.execute("update people.people set email = 'LEA@atelier.example' where id = ?", ana))
                .isInstanceOf(DuplicateKeyException.class);
        hub.execute("update people.people set email = 'lea@autre.example' where id = ?", lea);
        hub.execute("update people.people set email = 'lea@exemple.fr' where id = ?", ana);
        assertThat(recognise(LEA, "lea@exemple.fr")).isEqualTo(ana);
    }

    @Test
    void many_at_once_with_one_new_address_give_one_person() throws Exception {
        var found = atOnce(() -> recognise(LEA, "lea@exemple.fr"));
        assertThat(found.stream().distinct()).hasSize(1);
        assertThat(hub.count("people.people")).isOne();
    }

    @Test
    void many_namesakes_at_once_are_all_kept() throws Exception {
        var found = atOnce(() -> recognise(LEA, UUID.randomUUID() + "@exemple.fr"));
        assertThat(found.stream().distinct()).hasSize(AT_ONCE);
        assertThat(hub.count("people.people")).isEqualTo(AT_ONCE);
    }

    /** The control: were the address looked up without waiting, the same rush would break on the index. */
    @Test
    void looking_first_and_adding_afterwards_would_fail_for_all_but_one() throws Exception {
        var looked = new CountDownLatch(AT_ONCE);
        var added = atOnce(() -> {
            var known = persons("lea@exemple.fr");
            looked.countDown();
            looked.await();
            return known == 0 ? tryToAdd() : false;
        });
        assertThat(added).hasSize(AT_ONCE);
        assertThat(hub.count("people.people")).isOne();
        assertThat(added.stream().filter(done -> !done)).hasSize(AT_ONCE - 1);
    }

    private boolean tryToAdd() {
        try {
            hub.execute(
                    "insert into people.people (key, given_name, family_name, email) values (?, 'L', 'B', ?)",
                    "k" + UUID.randomUUID(),
                    "lea@exemple.fr");
            return true;
        } catch (DuplicateKeyException e) {
            return false;
        }
    }

    private int persons(String address) {
        return hub.inHub(() -> persons.known(address)).isPresent() ? 1 : 0;
    }

    private UUID recognise(Name name, String email) {
        return hub.inTransaction(() -> persons.recognise(name, email));
    }

    private static <T> List<T> atOnce(Callable<T> work) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return threads
                    .invokeAll(IntStream.range(0, AT_ONCE).mapToObj(n -> work).toList())
                    .stream()
                    .map(Future::resultNow)
                    .toList();
        }
    }
}
