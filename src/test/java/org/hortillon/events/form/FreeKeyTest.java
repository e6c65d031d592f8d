package org.hortillon.events.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class FreeKeyTest {

    @Test
    void the_first_number_that_is_free_tells_keys_apart_also_after_one_was_taken_away() {
        assertThat(FreeKey.of("talks", Set.of())).isEqualTo("talks");
        assertThat(FreeKey.of("talks", Set.of("talks", "talks-2"))).isEqualTo("talks-3");
        assertThat(FreeKey.of("talks", Set.of("talks", "talks-3"))).isEqualTo("talks-2");
        assertThat(FreeKey.of("talks", Set.of("talks-2"))).isEqualTo("talks");
    }
}
