package org.hortillon.events.after;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.hortillon.companies.CompaniesFixture;
import org.hortillon.events.EventsFixture;
import org.hortillon.events.ticket.Signatures;
import org.hortillon.events.ticket.Tickets;
import org.hortillon.testing.HubTest;
import org.hortillon.testing.TestClock;
import org.hortillon.testing.TestHub;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@HubTest
class OwnDayTest {

    private final TestHub hub;
    private String path = "";
    private UUID registration = new UUID(0, 0);

    OwnDayTest(TestHub hub) {
        this.hub = hub;
    }

    @BeforeEach
    void records() {
        CompaniesFixture.territory(hub);
        EventsFixture.event(hub, "cafe", "2024-12-16T18:30");
        EventsFixture.registrations(hub, "cafe", 1, "");
        registration = hub.value(UUID.class, "select id from events.registrations");
        path = "/inscriptions/" + hub.inHub(() -> hub.bean(Signatures.class).sign("registration", registration));
    }

    @Test
    void the_picture_that_goes_along_with_a_mail_says_the_code_of_the_ticket() throws Exception {
        var picture = ImageIO.read(new ByteArrayInputStream(hub.inHub(() ->
                hub.bean(Tickets.class).picture(registration).orElseThrow().content())));
        var pixels = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
        var source = new RGBLuminanceSource(picture.getWidth(), picture.getHeight(), pixels);
        var code = new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(source)), Map.of(DecodeHintType.PURE_BARCODE, true))
                .getText();
        var event = hub.value(UUID.class, "select id from events.events");
        assertThat(hub.inHub(() -> hub.bean(Signatures.class).read(Tickets.purpose(event), code)))
                .contains(registration);
    }

    @Test
    void whoever_holds_a_seat_has_a_ticket_and_nobody_else() {
        var short8 = registration.toString().substring(28).toUpperCase(java.util.Locale.ROOT);
        assertThat(hub.visitor().get(path + "/billet").body())
                .contains(short8.substring(0, 4) + " " + short8.substring(4), "<svg class=\"ticket-code\"");
        assertThat(hub.visitor().get(path + "/billet.svg").header("Content-Type"))
                .startsWith("image/svg+xml");
        assertThat(hub.visitor().get(path).body()).contains("/billet.svg");
        hub.execute("update events.registrations set state = 'cancelled'");
        assertThat(hub.visitor().get(path + "/billet").status()).isEqualTo(404);
        assertThat(hub.visitor().get("/inscriptions/nimporte/billet").status()).isEqualTo(404);
    }

    @Test
    void on_the_day_one_is_excused_by_ones_own_link_and_gives_the_seat_back() {
        var visitor = hub.visitor();
        assertThat(visitor.get(path + "/billet").body()).doesNotContain("pourrai pas venir");
        visitor.submit("/contact", path + "/excuse", Map.of());
        assertThat(state()).isEqualTo("seated 1");
        hub.clockAt(TestClock.START.plus(Duration.ofDays(1)));
        visitor.submit(path + "/billet", path + "/excuse", Map.of());
        assertThat(state()).isEqualTo("excused 0");
    }

    @Test
    void whoever_came_has_a_certificate_once_it_is_over() throws Exception {
        hub.execute("update events.registrations set state = 'attended'");
        assertThat(hub.visitor().get(path + "/attestation.pdf").status()).isEqualTo(404);
        hub.clockAt(TestClock.START.plus(Duration.ofDays(2)));
        var answer = hub.visitor().get(path + "/attestation.pdf");
        try (var certificate = Loader.loadPDF(answer.bytes())) {
            assertThat(new PDFTextStripper().getText(certificate))
                    .contains("Prénom Inconnu1", "a participé à", ": Cafe", "16 décembre 2024");
            assertThat(certificate.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
        }
        hub.execute("update events.registrations set state = 'absent'");
        assertThat(hub.visitor().get(path + "/attestation.pdf").status()).isEqualTo(404);
    }

    private String state() {
        return hub.value(
                String.class,
                "select r.state || ' ' || e.taken from events.registrations r join events.events e on e.id = r.event_id");
    }
}
