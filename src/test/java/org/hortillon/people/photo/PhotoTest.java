package org.hortillon.people.photo;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;
import javax.imageio.ImageIO;
import org.hortillon.access.Role;
import org.hortillon.people.profile.ProfileFixture;
import org.hortillon.testing.HubTest;
import org.hortillon.testing.TestHub;
import org.junit.jupiter.api.Test;

@HubTest
class PhotoTest {

    private static final int RED = Color.RED.getRGB();

    @Test
    void a_portrait_is_a_small_square_without_what_the_camera_wrote() throws IOException {
        var portrait = Portrait.of(withExif(picture("jpeg"), 1)).orElseThrow();
        var image = ImageIO.read(new ByteArrayInputStream(portrait));
        assertThat(image.getWidth()).isEqualTo(Portrait.SIDE);
        assertThat(image.getHeight()).isEqualTo(Portrait.SIDE);
        assertThat(new String(portrait, StandardCharsets.ISO_8859_1)).doesNotContain("Exif");
    }

    @Test
    void a_portrait_stands_upright_as_the_camera_was_held() throws IOException {
        var upright = ImageIO.read(new ByteArrayInputStream(
                Portrait.of(withExif(picture("jpeg"), 1)).orElseThrow()));
        var turned = ImageIO.read(new ByteArrayInputStream(
                Portrait.of(withExif(picture("jpeg"), 3)).orElseThrow()));
        assertThat(isRed(upright.getRGB(10, 10))).isTrue();
        assertThat(isRed(turned.getRGB(10, 10))).isFalse();
        assertThat(isRed(turned.getRGB(Portrait.SIDE - 10, Portrait.SIDE - 10))).isTrue();
    }

    @Test
    void what_is_no_picture_is_refused() throws IOException {
        assertThat(Portrait.of("<svg/>".getBytes(StandardCharsets.UTF_8))).isEmpty();
        assertThat(Portrait.of(new byte[0])).isEmpty();
        assertThat(Portrait.of(java.util.Arrays.copyOf(picture("png"), 60))).isEmpty();
        assertThat(Portrait.of(picture("png"))).isPresent();
    }

    @Test
    void a_photo_is_served_to_whom_it_is_shown_and_to_nobody_once_it_is_taken_back(TestHub hub) throws IOException {
        var person = ProfileFixture.person(hub, "Léa", "Brêchet");
        var photos = hub.bean(Photos.class);
        var portrait = Portrait.of(picture("jpeg")).orElseThrow();
        hub.inHub(() -> photos.keep(person, portrait, "Léa devant la Somme"));
        var lea = hub.signedInAs(person, Role.MEMBER);
        var path = "/membres/lea-brechet/photo";
        assertThat(lea.get("/moi/photo").bytes()).isEqualTo(portrait);
        assertThat(hub.visitor().get(path).status()).isEqualTo(404);
        ProfileFixture.save(lea, Map.of("voir_name", "public"));
        assertThat(hub.visitor().get(path).status()).isEqualTo(404);
        assertThat(lea.submit("/moi", "/moi/photo", Map.of("alt", "Léa", "voir_photo", "public"))
                        .location())
                .contains("fait=profil");
        var served = hub.visitor().get(path);
        assertThat(served.bytes()).isEqualTo(portrait);
        assertThat(served.header("Cache-Control")).contains("no-cache", "private");
        assertThat(hub.visitor().get("/membres/lea-brechet").body()).contains("alt=\"Léa\"", path);
        lea.submit("/moi", "/moi/photo", Map.of("faire", "retirer"));
        assertThat(hub.visitor().get(path).status()).isEqualTo(404);
        assertThat(hub.visitor().get("/membres/lea-brechet").body()).doesNotContain(path);
        assertThat(hub.count("people.photos")).isZero();
    }

    private static boolean isRed(int colour) {
        var pixel = new Color(colour);
        return pixel.getRed() > 200 && pixel.getGreen() < 80;
    }

    /** Red above left, blue elsewhere. */
    private static byte[] picture(String format) throws IOException {
        var image = new BufferedImage(800, 800, BufferedImage.TYPE_INT_RGB);
        for (var x = 0; x < 800; x++) {
            for (var y = 0; y < 800; y++) {
                image.setRGB(x, y, x < 400 && y < 400 ? RED : Color.BLUE.getRGB());
            }
        }
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, format, bytes);
        return bytes.toByteArray();
    }

    private static byte[] withExif(byte[] jpeg, int orientation) {
        var exif = HexFormat.of()
                .parseHex("ffe10022" + "457869660000" + "4d4d002a00000008" + "0001" + "0112" + "0003" + "00000001"
                        + "000" + orientation + "0000" + "00000000");
        var bytes = new ByteArrayOutputStream();
        bytes.write(jpeg, 0, 2);
        bytes.writeBytes(exif);
        bytes.write(jpeg, 2, jpeg.length - 2);
        return bytes.toByteArray();
    }
}
