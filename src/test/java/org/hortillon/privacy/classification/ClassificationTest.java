package org.hortillon.privacy.classification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hortillon.privacy.classification.PrivateTable.Proof;
import org.hortillon.store.Migrations;
import org.hortillon.testing.HubTest;
import org.hortillon.testing.TestHub;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every column of every table is classified: one that is not fails the build. */
@HubTest
class ClassificationTest {

    /** Every table has them, and they say nothing. */
    private static final Set<String> COMMON = Set.of("hub_id", "id");

    private static final String PERSONAL = "Personal";

    private final TestHub hub;
    private final Classification classification;

    ClassificationTest(TestHub hub) {
        this.hub = hub;
        this.classification = hub.bean(Classification.class);
    }

    private record Found(String table, String column, boolean generated, boolean required, String comment) {}

    private List<Found> catalog() {
        return hub.inTransaction(() -> hub.bean(JdbcClient.class)
                .sql("""
                        select n.nspname || '.' || c.relname as table, a.attname as column, a.attgenerated <> '' as generated,
                               a.attnotnull as required, coalesce(col_description(c.oid, a.attnum), '') as comment
                          from pg_attribute a
                          join pg_class c on c.oid = a.attrelid and c.relkind in ('r', 'p')
                          join pg_namespace n on n.oid = c.relnamespace
                         where a.attnum > 0 and not a.attisdropped and n.nspname in (:schemas)
                           and c.relname not like 'flyway%'""")
                .param("schemas", Migrations.ORDER)
                .query(Found.class)
                .list());
    }

    @Test
    void every_column_of_every_table_is_classified() {
        assertThat(unclassified(classification)).isEmpty();
        assertThat(catalog()).hasSizeGreaterThan(300);
    }

    @Test
    void a_column_that_is_not_classified_is_found() {
        var without = new Classification(
                classification.treatments(),
                classification.tables().stream()
                        .filter(table -> !table.name().equals("people.addresses"))
                        .toList());
        assertThat(unclassified(without))
                .containsExactlyInAnyOrder(
                        "people.addresses.person_id", "people.addresses.address", "people.addresses.lowered");
    }

    private List<String> unclassified(Classification by) {
        return catalog().stream()
                .filter(found -> !COMMON.contains(found.column()))
                .filter(found -> by.table(found.table())
                        .flatMap(table -> table.column(found.column()))
                        .isEmpty())
                .map(found -> found.table() + "." + found.column())
                .toList();
    }

    @Test
    void nothing_is_classified_that_is_not_there() {
        var there = catalog().stream()
                .map(found -> found.table() + "." + found.column())
                .collect(Collectors.toSet());
        assertThat(classification.tables().stream()
                        .flatMap(table -> table.columns().stream().map(column -> table.name() + "." + column.name())))
                .isSubsetOf(there);
    }

    @Test
    void what_comments_call_personal_is_classified_as_personal() {
        assertThat(catalog().stream()
                        .filter(found -> found.comment().startsWith(PERSONAL))
                        .filter(found -> classification
                                .table(found.table())
                                .flatMap(table -> table.column(found.column()))
                                .filter(column -> column.kind().isPersonal())
                                .isEmpty())
                        .map(found -> found.table() + "." + found.column()))
                .allMatch(column -> column.endsWith("_hash"));
    }

    @Test
    void whoever_refers_to_a_person_says_whose_row_it_is() {
        var referring = hub.rows("""
                select distinct c.conrelid::regclass::text as name
                  from pg_constraint c
                 where c.contype = 'f' and c.confrelid = 'people.people'::regclass""");
        assertThat(referring).hasSizeGreaterThan(8);
        assertThat(referring.stream()
                        .map(row -> String.valueOf(row.get("name")))
                        .filter(name -> !name.startsWith("privacy."))
                        .filter(name -> classification
                                .table(name)
                                .map(PrivateTable::whose)
                                .isEmpty()))
                .isEmpty();
    }

    @Test
    void a_required_column_has_something_to_stand_there_after_an_erasure() {
        var required = catalog().stream()
                .filter(Found::required)
                .map(found -> found.table() + "." + found.column())
                .collect(Collectors.toSet());
        assertThat(classification.aboutPeople().stream()
                        .filter(table -> !table.erasesRows())
                        .flatMap(table -> table.erased().stream()
                                .filter(column -> column.after().equals("null"))
                                .map(column -> table.name() + "." + column.name()))
                        .filter(required::contains))
                .isEmpty();
    }

    @Test
    void every_condition_and_expression_is_understood_by_the_database() {
        for (var table : classification.tables()) {
            var expressions = Stream.of(Stream.ofNullable(table.seen()), kept(table), table.shown().values().stream())
                    .flatMap(each -> each)
                    .map(each -> ", " + each)
                    .collect(Collectors.joining());
            var sql = "select true%s from %s t where %s"
                    .formatted(expressions, table.name(), table.whose() == null ? "true" : table.whose());
            hub.inTransaction(() -> hub.bean(JdbcClient.class)
                    .sql(sql)
                    .param("people", List.of(hub.id()))
                    .param("addresses", List.of("x"))
                    .param("names", List.of("x"))
                    .param("today", LocalDate.EPOCH)
                    .param("now", LocalDate.EPOCH)
                    .query()
                    .listOfRows());
        }
    }

    private static Stream<String> kept(PrivateTable table) {
        return Stream.ofNullable(table.keep())
                .flatMap(keep -> Stream.of(
                                Stream.of(keep.since() + " + interval '" + keep.term() + "'", keep.when()),
                                keep.blank().values().stream(),
                                Stream.ofNullable(keep.proof()).map(Proof::is))
                        .flatMap(each -> each));
    }

    @Test
    void of_what_goes_after_its_term_no_word_is_forgotten() {
        assertThat(classification.tables().stream()
                        .filter(table ->
                                table.keep() != null && !table.keep().blank().isEmpty())
                        .flatMap(table -> table.columns().stream()
                                .filter(column -> column.kind() == Kind.IDENTITY || column.kind() == Kind.WORDS)
                                .filter(column -> !table.keep().blank().containsKey(column.name()))
                                .map(column -> table.name() + "." + column.name())))
                .isEmpty();
    }

    @Test
    void every_treatment_is_used_and_known() {
        assertThat(classification.tables().stream()
                        .map(PrivateTable::treatment)
                        .filter(java.util.Objects::nonNull)
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(
                        classification.treatments().stream().map(Treatment::key).toList());
    }

    @Test
    void a_file_that_says_something_unknown_is_refused() {
        assertThatThrownBy(() -> ClassificationReader.tables(Map.of("a.b", Map.of("colour", List.of("x")))))
                .hasMessageContaining("unknown key colour");
        assertThatThrownBy(() -> ClassificationReader.tables(
                        Map.of("a.b", Map.of("content", List.of("x"), "technical", List.of("x")))))
                .hasMessageContaining("twice");
        assertThatThrownBy(() -> ClassificationReader.tables(
                        Map.of("a.b", Map.of("keep", Map.of("for", "P1D", "since", "x", "until", "y")))))
                .hasMessageContaining("unknown key until");
        assertThatThrownBy(() -> ClassificationReader.tables(Map.of("a.b", Map.of("whose", "true"))))
                .hasMessageContaining("treatment");
    }
}
