package org.hortillon.publishing.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.hortillon.imports.ImportDocument;
import org.hortillon.testing.HubTest;
import org.hortillon.testing.TestHub;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@HubTest
class PictureRulesTest {

    private static final String GOOD =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1200 630\"><defs><linearGradient id=\"g\"/></defs><rect fill=\"url(#g)\"/></svg>";

    private final PictureImport pictures;

    PictureRulesTest(PictureImport pictures) {
        this.pictures = pictures;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<svg><script>alert(1)</script></svg>",
                "<svg onload=\"alert(1)\"/>",
                "<svg><foreignObject><p>x</p></foreignObject></svg>",
                "<svg><image href=\"https://example.org/x.png\"/></svg>",
                "<svg xmlns:xlink=\"http://www.w3.org/1999/xlink\"><use xlink:href=\"data:text/xml,x\"/></svg>",
                "<svg><rect fill=\"url(https://example.org/x)\"/></svg>",
                "<svg><a href=\"javascript:alert(1)\"><rect/></a></svg>",
                "<!DOCTYPE svg [<!ENTITY x \"y\">]><svg>&x;</svg>",
                "<svg><rect></svg>"
            })
    void a_drawing_that_could_run_or_fetch_is_refused(String svg) {
        assertThat(SvgRules.danger(svg.getBytes(StandardCharsets.UTF_8))).isPresent();
    }

    @Test
    void a_plain_drawing_is_kept_and_given_out_in_a_sandbox(TestHub hub) {
        var result = hub.inHub(() -> pictures.read(Path.of("images/champ.svg"), GOOD.getBytes(StandardCharsets.UTF_8)));
        assertThat(result).isEqualTo(new ImportDocument.Taken(ImportDocument.Change.CREATED));
        var answer = hub.visitor().get("/images/champ.svg");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).isEqualTo("image/svg+xml");
        assertThat(answer.header("Content-Security-Policy")).contains("sandbox");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        var again = hub.visitor().get("/images/champ.svg", "If-None-Match", answer.header("ETag"));
        assertThat(again.status()).isEqualTo(304);
    }

    @Test
    void what_a_file_is_its_content_tells_and_not_its_name(TestHub hub) {
        var result =
                hub.inHub(() -> pictures.read(Path.of("images/faux.png"), "<html>".getBytes(StandardCharsets.UTF_8)));
        assertThat(((ImportDocument.Refused) result).problems().getFirst().code())
                .isEqualTo("not_a_picture");
    }
}
