package org.hortillon.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import org.hortillon.hubs.Hubs;
import org.hortillon.imports.Imports;
import org.hortillon.imports.Progress;
import org.hortillon.kernel.HubScope;
import org.hortillon.kernel.Language;
import org.hortillon.kernel.Tr;
import org.hortillon.publishing.TextCheck;
import org.hortillon.publishing.TextChecks;
import org.hortillon.testing.HubTest;
import org.hortillon.testing.TestHub;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

@HubTest
class CheckCommandTest {

    private static final String HOST = "127.0.0.7";
    private static final String TRUE = "En 2024, 151 nouvelles entreprises ont vu le jour.\n";
    private static final String FALSE = "En 2024, 160 nouvelles entreprises ont vu le jour.\n";
    private static final String UNKNOWN = "Entre 100k€ et 500k€ manquent aux jeunes pousses, et 37 mises à jour.\n";

    @TempDir
    static Path folder;

    private static String server = "";

    /** What a command printed, and with which status it ended. */
    private record Run(int status, String out, String err) {}

    @BeforeAll
    static void aServerWithTheDemo(TestHub any) {
        var hub = any.bean(Hubs.class).found("check", "Amiens Next", List.of(HOST));
        var report = HubScope.call(
                hub, () -> any.bean(Imports.class).run(Path.of("demo/amiens-2024"), false, Progress.UNSEEN));
        assertThat(report.problems()).isEmpty();
        server = "http://" + HOST + ":" + URI.create(any.address("/")).getPort();
    }

    private static Run run(String... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        var status = Main.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
        return new Run(status, out.toString(), err.toString());
    }

    private static String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @Test
    void a_text_that_the_records_bear_out_ends_with_0() throws IOException {
        var run = run("check", file("true.md", TRUE), "--period", "2024", "--server", server);
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains("true.md, période 2024")
                .contains("✓ exact")
                .contains("Un nombre");
    }

    @Test
    void a_contradicted_number_ends_with_1_and_says_what_the_records_give() throws IOException {
        var run = run("check", file("false.md", FALSE), "--period", "2024", "--server", server, "--lang", "en");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("✗ contradicted").contains("151").contains("the records give");
        assertThat(run.out()).doesNotContain("\u001b");
    }

    @Test
    void an_unbound_number_ends_with_1_and_names_the_nearest() throws IOException {
        var run = run("check", file("unknown.md", UNKNOWN), "--period", "2024", "--server", server + "/");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("? non lié").contains("figure:synergies.introductions");
    }

    @Test
    void json_is_what_the_api_answers() throws IOException {
        var run = run("check", file("json.md", UNKNOWN + FALSE), "--server", server, "--format", "json");
        var json = JsonMapper.builder().build().readTree(run.out());
        assertThat(json.get("claims").get(0).get("value").asString()).isEqualTo("100000..500000");
        assertThat(json.get("claims").get(1).get("proposals").size()).isBetween(1, 3);
        assertThat(json.get("claims").get(2).get("value").isIntegralNumber()).isTrue();
        assertThat(json.get("claims").get(2).has("proposals")).isFalse();
        assertThat(json.get("summary").get("contradicted").asInt()).isEqualTo(1);
    }

    @Test
    void a_dash_reads_standard_input() {
        var input = System.in;
        System.setIn(new ByteArrayInputStream(TRUE.getBytes(StandardCharsets.UTF_8)));
        try {
            assertThat(run("check", "-", "--server", server).out()).contains("Entrée standard");
        } finally {
            System.setIn(input);
        }
    }

    @Test
    void whoever_misuses_it_is_told_what_to_do_and_gets_2() throws IOException {
        var text = file("text.md", TRUE);
        var latin = Files.write(folder.resolve("latin.md"), "été 2024".getBytes(ISO_8859_1));
        var tooLong = file("long.md", "a ".repeat(TextChecks.LONGEST));
        misused(
                "Name a Markdown or text file",
                "check",
                folder.resolve("none.md").toString(),
                "--server",
                server);
        misused("not text in UTF-8", "check", latin.toString(), "--server", server);
        misused("Check it in parts", "check", tooLong, "--server", server);
        misused("is no period", "check", text, "--period", "soon", "--server", server);
        misused("Name one of them", "check", text, "--server", server, "--data", folder.toString());
        misused(
                "is no data folder",
                "check",
                text,
                "--data",
                folder.resolve("none").toString());
        misused("does not answer", "check", text, "--server", "http://127.0.0.1:1");
        misused("is no address", "check", text, "--server", "amiens next");
        misused("has no hub under this name", "check", text, "--server", server.replace(HOST, "127.0.0.8"));
        misused("Usage:", "check", text, "--format", "xml");
        misused("Missing required parameter", "check");
    }

    private static void misused(String advice, String... arguments) {
        var run = run(arguments);
        assertThat(run.err()).contains(advice);
        assertThat(run.status()).isEqualTo(2);
    }

    @Test
    void help_is_complete() {
        assertThat(run("check", "--help").out())
                .contains("--period", "--server", "--data", "--format", "--lang", "Exit codes", "Examples");
    }

    @Test
    void on_a_terminal_statuses_have_colours() throws IOException {
        var json = run("check", file("colour.md", FALSE), "--server", server, "--format", "json")
                .out();
        var check = JsonMapper.builder().build().readValue(json, TextCheck.class);
        var out = new StringWriter();
        new CheckTable(new PrintWriter(out), new Tr(Language.FR, ZoneOffset.UTC), true, 80).print("x.md", check);
        assertThat(out.toString()).contains("\u001b[1;31m✗ contredit\u001b[0m");
    }

    @Test
    void a_data_folder_answers_like_a_server(@TempDir Path data) throws IOException {
        var imported = run("import", "demo/amiens-2024", "--data", data.toString());
        assertThat(imported.err()).isEmpty();
        assertThat(imported.status()).isZero();
        var text = file("both.md", TRUE + UNKNOWN + FALSE);
        var stored = run("check", text, "--period", "2024", "--data", data.toString(), "--format", "json");
        assertThat(stored.err()).isEmpty();
        assertThat(stored.status()).isEqualTo(1);
        assertThat(stored.out())
                .isEqualTo(run("check", text, "--period", "2024", "--server", server, "--format", "json")
                        .out());
    }
}
