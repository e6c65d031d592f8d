package org.hortillon.publishing.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.hortillon.imports.ImportDocument;
import org.hortillon.imports.ImportDocument.Change;
import org.hortillon.imports.ImportDocument.Taken;
import org.hortillon.publishing.article.ArticlesFixture;
import org.hortillon.testing.HubTest;
import org.hortillon.testing.TestHub;
import org.junit.jupiter.api.Test;

@HubTest
class PictureSizesTest {

    private final TestHub hub;

    PictureSizesTest(TestHub hub) {
        this.hub = hub;
    }

    private ImportDocument.Result take(String name, byte[] content) {
        return hub.inHub(() -> hub.bean(PictureImport.class).read(Path.of("images/" + name), content));
    }

    private BufferedImage served(String path) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(hub.visitor().get(path).bytes()));
    }

    @Test
    void a_picture_made_of_pixels_can_be_had_smaller_and_never_larger() throws IOException {
        assertThat(take("champ.jpg", PictureFixture.picture("jpeg", 1200, 630))).isEqualTo(new Taken(Change.CREATED));
        assertThat(served("/images/champ.jpg").getWidth()).isEqualTo(1200);
        assertThat(served("/images/champ.jpg?largeur=480").getWidth()).isEqualTo(480);
        assertThat(served("/images/champ.jpg?largeur=480").getHeight()).isEqualTo(252);
        assertThat(served("/images/champ.jpg?largeur=960").getWidth()).isEqualTo(960);
        for (var other : new String[] {"1600", "500", "0", "-1", "x"}) {
            assertThat(served("/images/champ.jpg?largeur=" + other).getWidth()).isEqualTo(1200);
        }
        var whole = hub.visitor().get("/images/champ.jpg");
        var small = hub.visitor().get("/images/champ.jpg?largeur=480");
        assertThat(small.bytes().length).isLessThan(whole.bytes().length);
        assertThat(small.header("ETag")).isNotEqualTo(whole.header("ETag"));
        assertThat(take("petit.png", PictureFixture.picture("png", 300, 200))).isEqualTo(new Taken(Change.CREATED));
        assertThat(hub.count("publishing.image_variants")).isEqualTo(2);
    }

    @Test
    void another_picture_of_the_same_name_takes_the_place_of_all_sizes() throws IOException {
        take("champ.jpg", PictureFixture.picture("jpeg", 1200, 630));
        assertThat(take("champ.jpg", PictureFixture.picture("jpeg", 1200, 630))).isEqualTo(new Taken(Change.UNCHANGED));
        assertThat(take("champ.jpg", PictureFixture.picture("jpeg", 600, 400))).isEqualTo(new Taken(Change.UPDATED));
        assertThat(hub.rows("select width from publishing.image_variants"))
                .extracting(row -> row.get("width"))
                .containsExactly(480);
    }

    @Test
    void where_a_photograph_was_taken_is_not_kept() throws IOException {
        var jpeg = PictureFixture.tagged(PictureFixture.picture("jpeg", 700, 300), 1);
        assertThat(PictureFixture.tells(jpeg)).isTrue();
        assertThat(take("photo.jpg", jpeg)).isEqualTo(new Taken(Change.CREATED));
        assertThat(take("photo.jpg", jpeg)).isEqualTo(new Taken(Change.UNCHANGED));
        var png = PictureFixture.chunk(
                PictureFixture.picture("png", 700, 300),
                "tEXt",
                ("GPS\0" + PictureFixture.SECRET).getBytes(StandardCharsets.US_ASCII));
        assertThat(PictureFixture.tells(png)).isTrue();
        take("photo.png", png);
        for (var path : new String[] {"/images/photo.jpg", "/images/photo.jpg?largeur=480", "/images/photo.png"}) {
            assertThat(PictureFixture.tells(hub.visitor().get(path).bytes()))
                    .as(path)
                    .isFalse();
            assertThat(served(path)).as(path).isNotNull();
        }
        assertThat(served("/images/photo.jpg").getRGB(10, 10))
                .as("the pixels are the same, bit by bit")
                .isEqualTo(ImageIO.read(new ByteArrayInputStream(PictureFixture.picture("jpeg", 700, 300)))
                        .getRGB(10, 10));
    }

    @Test
    void a_photograph_held_sideways_stands_upright() throws IOException {
        take("debout.jpg", PictureFixture.tagged(PictureFixture.picture("jpeg", 400, 200), 6));
        var upright = served("/images/debout.jpg");
        assertThat(upright.getWidth()).isEqualTo(200);
        assertThat(upright.getHeight()).isEqualTo(400);
        assertThat(new Color(upright.getRGB(100, 20)).getRed())
                .as("the left is at the top")
                .isGreaterThan(150);
        assertThat(new Color(upright.getRGB(100, 380)).getBlue()).isGreaterThan(150);
    }

    @Test
    void webp_is_measured_and_served_as_it_is_without_what_it_tells() {
        var secret = PictureFixture.SECRET.getBytes(StandardCharsets.US_ASCII);
        var file = ByteBuffer.allocate(12 + 18 + 8 + 10 + 8 + secret.length).order(ByteOrder.LITTLE_ENDIAN);
        file.put("RIFF".getBytes(StandardCharsets.US_ASCII))
                .putInt(file.capacity() - 8)
                .put("WEBPVP8X".getBytes(StandardCharsets.US_ASCII));
        file.putInt(10).putInt(0x08).put(new byte[] {0x1f, 0x03, 0, 0x57, 0x02, 0});
        file.put("VP8 ".getBytes(StandardCharsets.US_ASCII)).putInt(10).put(new byte[10]);
        file.put("EXIF".getBytes(StandardCharsets.US_ASCII))
                .putInt(secret.length)
                .put(secret);
        assertThat(take("champ.webp", file.array())).isEqualTo(new Taken(Change.CREATED));
        var served = hub.visitor().get("/images/champ.webp");
        assertThat(PictureFixture.tells(served.bytes())).isFalse();
        assertThat(served.bytes()).hasSize(48);
        assertThat(served.bytes()[20]).isZero();
        assertThat(hub.rows("select width, height from publishing.images").getFirst())
                .containsEntry("width", 800)
                .containsEntry("height", 600);
    }

    @Test
    void a_cut_file_and_one_with_too_many_pixels_are_refused() throws IOException {
        var jpeg = PictureFixture.picture("jpeg", 100, 100);
        assertThat(((ImportDocument.Refused) take("moitie.jpg", Arrays.copyOf(jpeg, jpeg.length / 2)))
                        .problems()
                        .getFirst()
                        .code())
                .isEqualTo("not_a_picture");
        var png = PictureFixture.picture("png", 10, 10);
        ByteBuffer.wrap(png).putInt(16, 30_000).putInt(20, 30_000);
        assertThat(((ImportDocument.Refused) take("bombe.png", png))
                        .problems()
                        .getFirst()
                        .code())
                .isEqualTo("picture_too_many_pixels");
    }

    @Test
    void an_article_offers_its_pictures_in_all_sizes_and_says_what_the_first_shows() throws IOException {
        take("champ.jpg", PictureFixture.picture("jpeg", 1200, 630));
        ArticlesFixture.article(hub, "terre", """
                ---
                title: Terre
                excerpt: Chapeau
                date: 2024-06-01
                image: champ.jpg
                image_alt: "Un champ, une barque & l’eau"
                ---
                Texte.

                ![Le champ](/images/champ.jpg "Au matin")

                <img src="/images/champ.jpg" srcset="https://ailleurs.example/x.jpg 1x" alt="x">
                """);
        var srcset =
                "srcset=\"/images/champ.jpg?largeur=480 480w, /images/champ.jpg?largeur=960 960w, /images/champ.jpg 1200w\"";
        var page = hub.visitor().get("/blog/terre").body();
        assertThat(page)
                .contains("alt=\"Un champ, une barque &amp; l’eau\"", "alt=\"Le champ\"", "<figcaption>Au matin");
        assertThat(page.replace("&#61;", "=").replace(" , ", ", ").split(java.util.regex.Pattern.quote(srcset), -1))
                .hasSize(3);
        assertThat(page).contains("width=\"1200\" height=\"630\"").doesNotContain("ailleurs.example");
        assertThat(hub.visitor().get("/blog").body().replace("&#61;", "=")).contains(srcset);
        assertThat(hub.visitor().get("/blog/flux.json").body()).doesNotContain("srcset");
    }
}
