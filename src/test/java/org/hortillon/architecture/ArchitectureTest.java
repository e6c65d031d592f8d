package org.hortillon.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import counterexamples.Broken;
import java.time.Clock;
import java.util.Calendar;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.TransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.server.ResponseStatusException;

/** The rules of STYLE.md to which compiled classes can be held; each is shown to catch a class of {@code counterexamples}. */
class ArchitectureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.hortillon");
    private static final JavaClasses BROKEN = new ClassFileImporter().importPackages("counterexamples");

    @Test
    void time_comes_from_the_injected_clock() {
        holds(
                noClasses()
                        .that()
                        .doNotHaveFullyQualifiedName("org.hortillon.HortillonProperties")
                        .should()
                        .callMethodWhere(asksTheMachine()),
                "AsksTheMachineForTheTime",
                "AsksTheMachineForTheDay",
                "MakesItsOwnClock",
                "ReadsMilliseconds");
    }

    @Test
    void nothing_is_injected_but_by_constructor() {
        holds(noFields().should().beAnnotatedWith(Autowired.class), "InjectedIntoItsField");
        holds(noMethods().should().beAnnotatedWith(Autowired.class), "InjectedIntoItsMethod");
    }

    @Test
    void controllers_are_nobody_elses_business_and_ask_a_component_rather_than_the_database() {
        var controllers = classes().that().areMetaAnnotatedWith(Controller.class);
        holds(controllers.should().bePackagePrivate(), "PublicController");
        holds(
                noClasses()
                        .that()
                        .areMetaAnnotatedWith(Controller.class)
                        .should()
                        .dependOnClassesThat()
                        .areAssignableTo(JdbcClient.class),
                "ControllerThatAsksTheDatabase");
    }

    @Test
    void components_that_ask_the_database_do_so_in_a_transaction() {
        holds(
                classes()
                        .that(keep(JdbcClient.class))
                        .and()
                        .areMetaAnnotatedWith(Component.class)
                        .and(DescribedPredicate.not(keep(TransactionOperations.class)))
                        .should(opensTransactions()),
                "AsksWithoutTransaction");
    }

    @Test
    void dates_are_those_of_java_time() {
        holds(
                noClasses()
                        .should()
                        .callMethodWhere(JavaCall.Predicates.target(
                                com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner(oldDates())))
                        .orShould()
                        .callConstructorWhere(JavaCall.Predicates.target(
                                com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner(
                                        oldDates()))),
                "KeepsOldDates");
    }

    @Test
    void that_something_is_not_there_is_said_by_controllers_doors_and_keys_only() {
        holds(
                noClasses()
                        .that()
                        .areNotMetaAnnotatedWith(Controller.class)
                        .and()
                        .doNotHaveSimpleName("Doors")
                        .and()
                        .doNotHaveSimpleName("Keys")
                        .should()
                        .dependOnClassesThat()
                        .areAssignableTo(ResponseStatusException.class),
                "SaysNotFoundBelowTheController");
    }

    @Test
    void rules_know_neither_spring_nor_a_clock_nor_the_database() {
        holds(
                noClasses()
                        .that()
                        .haveSimpleNameEndingWith("Rules")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("org.springframework..", "java.sql..", "jakarta..")
                        .orShould()
                        .dependOnClassesThat()
                        .areAssignableTo(Clock.class),
                "AgeRules");
    }

    @Test
    void names_say_what_a_thing_is() {
        holds(
                noClasses()
                        .that(DescribedPredicate.not(assignableTo(TransactionManager.class)))
                        .should()
                        .haveNameMatching(".*(Manager|Helper|Utils?|Impl)"),
                "DateHelper");
    }

    @Test
    void money_is_whole_cents() {
        holds(fields().that().haveNameMatching(".*Cents").should().haveRawType(WHOLE), "Grant");
    }

    @Test
    void only_commands_write_to_the_console() {
        holds(
                noClasses()
                        .that()
                        .resideOutsideOfPackage("org.hortillon.cli..")
                        .should()
                        .accessField(System.class, "out")
                        .orShould()
                        .accessField(System.class, "err"),
                "Chatters");
    }

    @Test
    void who_is_looking_is_told_by_access() {
        holds(
                noClasses()
                        .that()
                        .resideOutsideOfPackage("org.hortillon.access..")
                        .should()
                        .dependOnClassesThat()
                        .areAssignableTo(SecurityContextHolder.class),
                "LooksWhoIsThere");
    }

    @Test
    void the_slices_of_a_module_do_not_go_round_in_circles() {
        slices().matching("org.hortillon.(*).(*)..").should().beFreeOfCycles().check(CLASSES);
        assertThat(slices().matching("counterexamples.(*)..")
                        .should()
                        .beFreeOfCycles()
                        .evaluate(BROKEN)
                        .hasViolation())
                .isTrue();
    }

    private static final DescribedPredicate<JavaClass> WHOLE = DescribedPredicate.describe(
            "a whole number",
            type -> Set.of("long", "java.lang.Long", "java.math.BigInteger").contains(type.getName()));

    private static DescribedPredicate<JavaClass> keep(Class<?> type) {
        return DescribedPredicate.describe(
                "keep a " + type.getSimpleName(),
                owner -> owner.getFields().stream()
                        .anyMatch(field -> field.getRawType().isAssignableTo(type)));
    }

    /** By the class, or by each method that others may call. */
    private static ArchCondition<JavaClass> opensTransactions() {
        return ArchCondition.from(DescribedPredicate.describe(
                "open a transaction",
                type -> type.isAnnotatedWith(Transactional.class)
                        || type.getMethods().stream()
                                .filter(method -> !method.getModifiers().contains(JavaModifier.PRIVATE)
                                        && !method.getModifiers().contains(JavaModifier.STATIC))
                                .allMatch(method -> method.isAnnotatedWith(Transactional.class))));
    }

    private static DescribedPredicate<JavaClass> oldDates() {
        return DescribedPredicate.describe(
                "dates of old",
                type -> type.isEquivalentTo(Date.class)
                        || type.isEquivalentTo(java.sql.Date.class)
                        || type.isEquivalentTo(java.sql.Time.class)
                        || type.isAssignableTo(Calendar.class)
                        || type.isAssignableTo(java.text.DateFormat.class));
    }

    private static DescribedPredicate<JavaCall<?>> asksTheMachine() {
        return DescribedPredicate.describe("asks the machine for the time", call -> {
            var owner = call.getTargetOwner().getName();
            var givenAClock =
                    call.getTarget().getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Clock.class));
            return switch (call.getName()) {
                case "now" -> owner.startsWith("java.time.") && !givenAClock;
                case "currentTimeMillis" -> owner.equals("java.lang.System");
                default -> owner.equals("java.time.Clock") && call.getName().startsWith("system");
            };
        });
    }

    /** The application keeps the rule, and each of these classes, which do not, is named by it. */
    private static void holds(ArchRule rule, String... broken) {
        rule.check(CLASSES);
        List<String> caught = rule.evaluate(BROKEN).getFailureReport().getDetails();
        Stream.of(broken)
                .map(name -> Broken.class.getName() + "$" + name)
                .forEach(name -> assertThat(caught).anyMatch(line -> line.contains(name)));
    }
}
