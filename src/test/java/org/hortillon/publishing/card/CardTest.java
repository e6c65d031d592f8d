package org.hortillon.publishing.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.hortillon.testing.HubTest;
import org.hortillon.testing.TestHub;
import org.junit.jupiter.api.Test;

@HubTest
class CardTest {

    private static BufferedImage read(byte[] png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    @Test
    void each_article_has_a_picture_of_the_size_that_other_sites_ask_for(TestHub hub) throws IOException {
        hub.execute("""
                insert into publishing.articles
                       (slug, source, language, title, excerpt, published_on, category, featured, tags, seo_keywords, words, word_count)
                values ('bilan', '', 'fr', 'L’année', 'E', '2024-06-01', 'Analyse', false, '{}', '{}', '', 0)""");
        var answer = hub.visitor().get("/blog/bilan/carte.png");
        assertThat(answer.header("Content-Type")).isEqualTo("image/png");
        var picture = read(answer.bytes());
        assertThat(picture.getWidth()).isEqualTo(1200);
        assertThat(picture.getHeight()).isEqualTo(630);
        assertThat(hub.visitor()
                        .get("/blog/bilan/carte.png", "If-None-Match", answer.header("ETag"))
                        .status())
                .isEqualTo(304);
        assertThat(hub.visitor().get("/blog/rien/carte.png").status()).isEqualTo(404);
    }

    @Test
    void a_category_has_the_same_land_on_all_its_cards_and_titles_of_any_length_leave_it_free() throws IOException {
        var one = read(CardDrawing.png(new Card("Hub", "Analyse", "Court")));
        var other = read(CardDrawing.png(new Card("Hub", "Analyse", "très long titre ".repeat(40))));
        var guide = read(CardDrawing.png(new Card("Hub", "Guide", "")));
        assertThat(land(other)).isEqualTo(land(one)).isNotEqualTo(land(guide));
    }

    private static int[] land(BufferedImage card) {
        return card.getRGB(0, 510, 1200, 120, null, 0, 1200);
    }
}
