package org.hortillon.messages.outgoing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code kill -9} of a machine while it delivers loses no mail, and only one that the server had taken comes twice. */
class KilledDeliveryTest {

    private static final int MAILS = 6;
    private static final Duration LATER = Outgoing.LEASE.plusMinutes(1);

    /** At which word of the second conversation each machine is killed; the last one lives. */
    private static final String[] KILLS =
            System.getProperty("hortillon.mail.kills", ".").split(",", -1);

    @TempDir
    Path folder;

    @Test
    void every_mail_arrives_and_none_twice_but_those_between_the_last_line_and_the_note_of_it() throws Exception {
        try (var sink = new SmtpSink()) {
            var hub = "new";
            var clock = Instant.parse("2024-12-16T08:00:00Z");
            for (var kill : KILLS) {
                hub = run(sink, hub, clock, kill);
                clock = clock.plus(LATER);
            }
            run(sink, hub, clock, "never");
            var names = sink.received().stream()
                    .map(mail -> mail.header("Message-ID"))
                    .toList();
            var between = Stream.of(KILLS).filter("."::equals).count();
            assertThat(new HashSet<>(names)).hasSize(MAILS);
            assertThat(names.size() - MAILS).isBetween(0, Math.toIntExact(between));
            System.out.printf(
                    "killed delivery: %d kills, %d mails, 0 lost, %d came twice%n",
                    KILLS.length, MAILS, names.size() - MAILS);
        }
    }

    /** Gives the hub; the machine is killed at {@code word} of its second mail, or comes to its end. */
    private String run(SmtpSink sink, String hub, Instant clock, String word) throws IOException, InterruptedException {
        var machine = machine(sink, hub, clock);
        var met = new AtomicInteger();
        sink.says(line -> {
            if (line.startsWith(word) && met.incrementAndGet() == 2) {
                machine.destroyForcibly();
                return SmtpSink.CUT;
            }
            return "";
        });
        try (var output = machine.inputReader()) {
            var used = hub(output);
            assertThat(machine.waitFor(3, TimeUnit.MINUTES)).isTrue();
            return used;
        } finally {
            machine.destroyForcibly();
        }
    }

    private static String hub(BufferedReader output) {
        return output.lines()
                .filter(line -> line.startsWith("hub "))
                .map(line -> line.substring("hub ".length()))
                .findFirst()
                .orElseThrow();
    }

    private Process machine(SmtpSink sink, String hub, Instant clock) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        DeliveringMachine.class.getName(),
                        folder.toString(),
                        hub,
                        Integer.toString(sink.port()),
                        clock.toString(),
                        Integer.toString(MAILS))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
