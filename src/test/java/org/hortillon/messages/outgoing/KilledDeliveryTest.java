package org.hortillon.messages.outgoing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.hortillon.kernel.Language;
import org.hortillon.messages.Letter;
import org.hortillon.store.OtherMachine;
import org.hortillon.testing.HubTest;
import org.hortillon.testing.Rounds;
import org.hortillon.testing.TestClock;
import org.hortillon.testing.TestHub;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * {@code kill -9} of the machine that delivers, in each state of a mail: it waits, it is claimed, it is in the middle of each
 * command, it is taken and not yet noted, it was put off and not yet noted, or at any moment. PostgreSQL stays.
 */
@HubTest
class KilledDeliveryTest {

    private static final int KILLS = Rounds.of(10, 500);
    private static final Duration LATER = Outgoing.LEASE.plusMinutes(1);
    private static final int LONGEST_MILLIS = 400;

    /** At which word of the conversation about the newest mail; the last three are not words. */
    private static final List<String> MOMENTS =
            List.of("", "EHLO", "MAIL", "RCPT", "DATA", ".", "QUIT", "busy", "before", "whenever");

    /** When a machine dies then, the server may have taken a mail of which nothing is noted. */
    private static final List<String> TAKEN_MAYBE = List.of(".", "QUIT", "whenever");

    private final TestHub hub;
    private final PostOffice office;
    private final Random random = new Random(7);

    KilledDeliveryTest(TestHub hub) {
        this.hub = hub;
        this.office = new PostOffice(hub);
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void every_mail_arrives_and_none_twice_but_those_between_the_last_line_and_the_note_of_it() throws Exception {
        var clock = TestClock.START;
        var between = 0;
        for (var kill = 0; kill < KILLS; kill++) {
            var moment = MOMENTS.get(kill % MOMENTS.size());
            between += TAKEN_MAYBE.contains(moment) ? 1 : 0;
            hub.clockAt(clock);
            put(kill);
            lose(clock, moment);
            clock = clock.plus(LATER);
        }
        hub.clockAt(clock);
        office.sink.says(line -> "");
        office.deliver();

        var names = office.sink.received().stream()
                .collect(Collectors.groupingBy(
                        SmtpSink.Received::to,
                        Collectors.mapping(mail -> mail.header("Message-ID"), Collectors.toList())));
        assertThat(names).as("each mail has arrived").hasSize(KILLS);
        assertThat(names.values()).allSatisfy(name -> assertThat(name).containsOnly(name.getFirst()));
        var twice = office.sink.received().size() - KILLS;
        assertThat(twice).isBetween(0, between);
        assertThat(hub.count("messages.outgoing where state <> 'sent'")).isZero();
        Rounds.held(
                "mail survives kill -9 of who delivers",
                KILLS,
                "0 lost, " + twice + " came a second time, " + between
                        + " machines died between the server's word and the note of it");
    }

    private void put(int number) {
        office.put(Letter.service("messages.arrived", "mail" + number + "@exemple.fr", Language.FR)
                .with("name", "Ana Diaz")
                .with("about", "Presse")
                .action("/equipe/messages"));
    }

    /** What earlier machines left comes first; at {@code moment} of the newest mail the machine dies. */
    private void lose(Instant clock, String moment) throws IOException, InterruptedException {
        var machine = machine(clock);
        try (var output = machine.inputReader();
                var input = machine.outputWriter()) {
            office.sink.says(killing(machine, moment));
            assertThat(output.lines().anyMatch(DeliveringMachine.READY::equals)).isTrue();
            if (moment.equals("before")) {
                machine.destroyForcibly();
            } else {
                input.write('\n');
                input.flush();
            }
            if (moment.equals("whenever")) {
                machine.waitFor(random.nextInt(LONGEST_MILLIS), TimeUnit.MILLISECONDS);
                machine.destroyForcibly();
            }
            assertThat(machine.waitFor(1, TimeUnit.MINUTES)).isTrue();
        } catch (IOException broken) {
            assertThat(machine.waitFor(1, TimeUnit.MINUTES)).isTrue();
        } finally {
            machine.destroyForcibly();
        }
    }

    private java.util.function.Function<String, String> killing(Process machine, String moment) {
        var pending = hub.count("messages.outgoing where state in ('waiting', 'sending')");
        var begun = new AtomicInteger();
        return line -> {
            var last = begun.addAndGet(line.isEmpty() ? 1 : 0) == pending;
            if (last && moment.equals("busy")) {
                return line.startsWith("RCPT") ? "451 try later" : killAt(machine, line.matches("RSET|QUIT"));
            }
            return killAt(machine, last && line.startsWith(moment) && line.isEmpty() == moment.isEmpty());
        };
    }

    private static String killAt(Process machine, boolean now) {
        if (now) {
            machine.destroyForcibly();
        }
        return now ? SmtpSink.CUT : "";
    }

    private Process machine(Instant clock) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        DeliveringMachine.class.getName(),
                        OtherMachine.address(hub),
                        hub.id().toString(),
                        Integer.toString(office.sink.port()),
                        clock.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
