package org.hortillon.people.photo;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.hortillon.testing.Answer;
import org.hortillon.testing.Browser;
import org.hortillon.testing.HubTest;
import org.hortillon.testing.TestHub;
import org.junit.jupiter.api.Test;

/** Photos as browsers send them. */
@HubTest
class PhotoUploadTest {

    private static final String SCRIPT = "<script>alert('poly')</script>";
    private static final String PLACE = "49.8942N 2.3004E";

    private final TestHub hub;
    private final Browser lea;

    PhotoUploadTest(TestHub hub) {
        this.hub = hub;
        this.lea = hub.signedInAs(ProfileFixture.person(hub, "Léa", "Brêchet"), Role.MEMBER);
    }

    @Test
    void where_a_photo_was_taken_is_not_kept() throws IOException {
        var sent = withPlace(picture());
        assertThat(text(sent)).contains(PLACE);
        assertThat(send(sent).location()).contains("fait=profil");
        var kept = lea.get("/moi/photo").bytes();
        assertThat(text(kept)).doesNotContain(PLACE, "Exif");
        assertThat(ImageIO.read(new ByteArrayInputStream(kept)).getWidth()).isEqualTo(Portrait.SIDE);
    }

    @Test
    void what_is_a_picture_and_a_page_at_once_is_kept_as_a_picture_only() throws IOException {
        var polyglot = new ByteArrayOutputStream();
        polyglot.writeBytes(picture());
        polyglot.writeBytes(SCRIPT.getBytes(StandardCharsets.UTF_8));
        assertThat(send(polyglot.toByteArray()).location()).contains("fait=profil");
        var served = lea.get("/moi/photo");
        assertThat(text(served.bytes())).doesNotContain("script");
        assertThat(served.header("Content-Type")).isEqualTo("image/jpeg");
        assertThat(served.header("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @Test
    void a_page_that_begins_like_a_picture_is_refused() {
        assertThat(send(("GIF89a/*" + SCRIPT).getBytes(StandardCharsets.UTF_8)).location())
                .contains("photo=illisible");
        assertThat(send(HexFormat.of().parseHex("ffd8ffe0")).location()).contains("photo=illisible");
        assertThat(hub.count("people.photos")).isZero();
        assertThat(lea.get("/moi?photo=illisible").body()).contains("ne peut pas être lu");
    }

    @Test
    void a_photo_that_is_too_heavy_is_refused_whatever_it_holds() throws IOException {
        var heavy = new ByteArrayOutputStream();
        heavy.writeBytes(picture());
        heavy.writeBytes(new byte[10 * 1024 * 1024]);
        assertThat(send(heavy.toByteArray()).location()).contains("photo=trop_lourde");
        assertThat(lea.get("/moi?photo=trop_lourde").body()).contains("plus de 10 Mo");
        assertThat(hub.count("people.photos")).isZero();
    }

    @Test
    void a_photo_without_words_is_refused() throws IOException {
        var answer = lea.submitFile("/moi", "/moi/photo", Map.of("alt", " "), "photo", picture());
        assertThat(answer.location()).contains("photo=sans_mots");
        assertThat(hub.count("people.photos")).isZero();
    }

    private Answer send(byte[] file) {
        return lea.submitFile("/moi", "/moi/photo", Map.of("alt", "Léa au marché"), "photo", file);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static byte[] picture() throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB), "jpeg", bytes);
        return bytes.toByteArray();
    }

    /** An Exif segment with one field of the place (tag 0x001B, GPSProcessingMethod, in a GPS directory). */
    private static byte[] withPlace(byte[] jpeg) {
        var place = PLACE.getBytes(StandardCharsets.US_ASCII);
        var directories = HexFormat.of()
                .parseHex("4d4d002a00000008" + "0001" + "8825" + "0004" + "00000001" + "0000001a" + "00000000" + "0001"
                        + "001b" + "0007" + "000000" + "%02x".formatted(place.length) + "0000002c" + "00000000");
        var length = 2 + 6 + directories.length + place.length;
        var bytes = new ByteArrayOutputStream();
        bytes.write(jpeg, 0, 2);
        bytes.writeBytes(HexFormat.of().parseHex("ffe1%04x457869660000".formatted(length)));
        bytes.writeBytes(directories);
        bytes.writeBytes(place);
        bytes.write(jpeg, 2, jpeg.length - 2);
        return bytes.toByteArray();
    }
}
