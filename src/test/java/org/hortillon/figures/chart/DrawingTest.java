package org.hortillon.figures.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.hortillon.hubs.Outlines;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.xml.sax.InputSource;

class DrawingTest {

    private static final List<Point> POINTS = List.of(
            new Point("a", "Santé & <soin>", BigDecimal.TEN, "10", "/a"),
            new Point("b", "Tech", null, "—", "/b"),
            new Point("c", "\"Autres\"", BigDecimal.ONE, "1", "/c?x=1&y=2"));

    @ParameterizedTest
    @EnumSource(ChartType.class)
    void every_drawing_is_well_formed_without_style_or_script(ChartType type) throws Exception {
        for (var points : List.of(POINTS, List.<Point>of())) {
            var drawing = Drawing.of(type, points, "Par <secteur>");
            DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader("<div>" + drawing + "</div>")));
            assertThat(drawing).doesNotContain("style=", "<script", "<soin>", "NaN", "Infinity");
        }
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "4, 1", "7, 2", "151, 50", "412, 200"})
    void a_scale_has_round_steps_that_reach_the_most(double most, double step) {
        assertThat(Line.step(most)).isEqualTo(step);
    }

    @ParameterizedTest
    @CsvSource({"0, 10, 0", "1, 10, 2", "10, 10, 5", "5, 10, 4", "1, 100, 1", "0, 0, 0"})
    void communes_are_shaded_in_five_steps(double amount, double most, int shade) {
        assertThat(CommuneMap.shade(amount, most)).isEqualTo(shade);
    }

    @ParameterizedTest
    @CsvSource({"10, 5"})
    void a_map_has_one_place_for_each_outline(String said, int shade) {
        var outlines = Outlines.of(
                Map.of("a", "{\"type\":\"Polygon\",\"coordinates\":[[[2.3,49.9],[2.4,49.9],[2.4,50.0],[2.3,49.9]]]}"),
                Map.of("a", "Amiens"));
        assertThat(Drawing.map(POINTS, outlines, "Carte"))
                .contains("place q" + shade, "Amiens : " + said, "href=\"/a\"");
    }
}
