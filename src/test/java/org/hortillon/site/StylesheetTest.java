package org.hortillon.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class StylesheetTest {

    @Test
    void picoGivesWayToOurs() {
        assertThat(Stylesheet.text())
                .startsWith("@layer pico{")
                .doesNotContain("@import")
                .doesNotContain("@charset");
    }

    @Test
    void everyBlockThatOpensCloses() {
        var text = Stylesheet.text();

        assertThat(text.chars().filter(c -> c == '{').count())
                .isEqualTo(text.chars().filter(c -> c == '}').count());
        assertThat(text).doesNotContain("/*");
    }

    @Test
    void anotherTextHasAnotherAddress() {
        assertThat(Stylesheet.address()).matches("/css/hortillon\\.css\\?v=[0-9a-f]+");
    }

    @Test
    void anIconThatTheSpriteDoesNotHoldIsAMistake() {
        assertThat(Icons.address("seal")).matches("/icons\\.svg\\?v=[0-9a-f]+#seal");
        assertThatThrownBy(() -> Icons.address("unicorn")).isInstanceOf(IllegalArgumentException.class);
    }
}
