package org.hortillon.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class StylesheetTest {

    @Test
    void pico_gives_way_to_ours() {
        assertThat(Stylesheet.text())
                .startsWith("@layer pico{")
                .doesNotContain("@import")
                .doesNotContain("@charset");
    }

    @Test
    void every_block_that_opens_closes() {
        var text = Stylesheet.text();

        assertThat(text.chars().filter(c -> c == '{').count())
                .isEqualTo(text.chars().filter(c -> c == '}').count());
        assertThat(text).doesNotContain("/*");
    }

    @Test
    void another_text_has_another_address() {
        assertThat(Stylesheet.address()).matches("/css/hortillon\\.css\\?v=[0-9a-f]+");
    }

    @Test
    void an_icon_that_the_sprite_does_not_hold_is_a_mistake() {
        assertThat(Icons.address("seal")).matches("/icons\\.svg\\?v=[0-9a-f]+#seal");
        assertThatThrownBy(() -> Icons.address("unicorn")).isInstanceOf(IllegalArgumentException.class);
    }
}
