package org.hortillon.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import org.hortillon.HortillonApplication;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** Compiled templates draw the records of every module; they are no module of their own. */
class ModularityTest {

    private static final ApplicationModules MODULES = ApplicationModules.of(
            HortillonApplication.class, JavaClass.Predicates.resideInAPackage("org.hortillon.templates.."));

    @Test
    void each_module_uses_only_what_it_is_allowed_to() {
        MODULES.verify();
    }

    @Test
    void the_modules_are_seen_at_all() {
        assertThat(MODULES.stream().count()).isGreaterThan(15);
        assertThat(MODULES.getModuleByName("figures")).isPresent();
    }
}
