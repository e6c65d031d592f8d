package org.hortillon.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.microsoft.playwright.Page;
import java.awt.image.BufferedImage;
import java.util.Base64;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.hortillon.access.Role;
import org.hortillon.companies.CompaniesFixture;
import org.hortillon.events.EventsFixture;
import org.hortillon.testing.HubTest;
import org.hortillon.testing.TestHub;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The reader of codes at the door, beside ZXing, which draws them. */
@Tag("journey")
@HubTest
class CodeReaderJourney {

    private static final int VERSIONS = 20;
    private static final int TICKET = 80;
    private static final int SCALE = 4;
    private static final int TURNS = 24;
    private static final String WORDS = "([side, bits]) => CodeWords.read(side, (x, y) => Number(bits[y * side + x]))";
    private static final String PICTURE = """
            async (jpeg) => {
              const image = new Image();
              image.src = `data:image/jpeg;base64,${jpeg}`;
              await image.decode();
              const pen = new OffscreenCanvas(image.width, image.height).getContext("2d");
              pen.drawImage(image, 0, 0);
              const picture = pen.getImageData(0, 0, image.width, image.height);
              return CodePicture.read(picture) ?? CodePicture.read(picture) ?? CodePicture.read(picture);
            }""";

    private final TestHub hub = TestHub.found();
    private final Random random = new Random(7);

    @Test
    void every_version_and_level_is_read_also_when_it_is_damaged() {
        try (var window = Chromium.open(hub, Chromium.Look.LAPTOP_LIGHT)) {
            var page = door(window);
            for (var version = 1; version <= VERSIONS; version++) {
                for (var level : ErrorCorrectionLevel.values()) {
                    var text = version == 1 ? "4711" : "Héron " + random.nextInt(10);
                    var code = code(text, level, version);
                    assertThat(read(page, code))
                            .as("version %s, %s", version, level)
                            .isEqualTo(text);
                    code.flip(code.getWidth() - 1, code.getHeight() - 1);
                    code.flip(code.getWidth() - 2, code.getHeight() - 6);
                    assertThat(read(page, code))
                            .as("damaged %s, %s", version, level)
                            .isEqualTo(text);
                    for (var x = 9; x < code.getWidth(); x++) {
                        for (var y = 9; y < code.getHeight(); y++) {
                            code.flip(x, y);
                        }
                    }
                    assertThat(read(page, code))
                            .as("ruined %s, %s", version, level)
                            .isNull();
                }
            }
        }
    }

    @Test
    void a_photograph_of_a_ticket_is_read_however_it_is_turned_and_what_is_none_gives_nothing() {
        try (var window = Chromium.open(hub, Chromium.Look.LAPTOP_LIGHT);
                var film = new CameraFilm()) {
            var page = door(window);
            for (var turn = 0; turn < TURNS; turn++) {
                var bytes = new byte[TICKET];
                random.nextBytes(bytes);
                var text = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
                var photograph = film.frame(drawn(code(text, ErrorCorrectionLevel.M, 7)), turn * 360.0 / TURNS + 3);
                assertThat(seen(page, photograph)).as("turn %s", turn).isEqualTo(text);
            }
            assertThat(seen(page, film.frame(null, 0))).isNull();
            assertThat(seen(page, film.frame(noise(), 5))).isNull();
        }
    }

    private Page door(Chromium.Window window) {
        CompaniesFixture.territory(hub);
        EventsFixture.event(hub, "cafe", "2024-12-16T18:30");
        window.go(hub.signInPath(Role.TEAM));
        return window.go("/equipe/evenements/cafe/accueil");
    }

    private static BitMatrix code(String text, ErrorCorrectionLevel level, int version) {
        try {
            var hints = Map.of(
                    EncodeHintType.MARGIN,
                    0,
                    EncodeHintType.QR_VERSION,
                    version,
                    EncodeHintType.CHARACTER_SET,
                    "UTF-8",
                    EncodeHintType.ERROR_CORRECTION,
                    level);
            return new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, hints);
        } catch (WriterException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static @Nullable Object read(Page page, BitMatrix code) {
        var side = code.getWidth();
        var bits = new StringBuilder();
        IntStream.range(0, side * side).forEach(i -> bits.append(code.get(i % side, i / side) ? '1' : '0'));
        return page.evaluate(WORDS, new Object[] {side, bits.toString()});
    }

    private static @Nullable Object seen(Page page, byte[] photograph) {
        return page.evaluate(PICTURE, Base64.getEncoder().encodeToString(photograph));
    }

    /** With the margin that each code has. */
    private static BufferedImage drawn(BitMatrix code) {
        var side = (code.getWidth() + 8) * SCALE;
        var picture = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_BINARY);
        for (var y = 0; y < side; y++) {
            for (var x = 0; x < side; x++) {
                var inside = x >= 4 * SCALE && y >= 4 * SCALE && x < side - 4 * SCALE && y < side - 4 * SCALE;
                picture.setRGB(x, y, inside && code.get(x / SCALE - 4, y / SCALE - 4) ? 0 : 0xFFFFFF);
            }
        }
        return picture;
    }

    private BufferedImage noise() {
        var picture = new BufferedImage(200, 200, BufferedImage.TYPE_BYTE_BINARY);
        for (var at = 0; at < 200 * 200 / 16; at++) {
            picture.createGraphics().fillRect(random.nextInt(50) * SCALE, random.nextInt(50) * SCALE, SCALE, SCALE);
        }
        return picture;
    }
}
