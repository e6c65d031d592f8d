package org.hortillon.messages.outgoing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/** A mail server of its own for a test: it takes what comes, says what it is told to say, and hangs up when it is told to. */
final class SmtpSink implements AutoCloseable {

    /** What {@link #says} gives to hang up without a word. */
    static final String CUT = "cut";

    private final ServerSocket server;
    private final List<Received> received = new CopyOnWriteArrayList<>();
    private volatile Function<String, String> says = line -> "";

    /** A mail that was taken: to whom, and all its lines. */
    record Received(String to, List<String> lines) {

        String header(String name) {
            var start = name.toLowerCase(Locale.ROOT) + ": ";
            return lines.stream()
                    .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(start))
                    .map(line -> line.substring(start.length()))
                    .findFirst()
                    .orElse("");
        }

        String text() {
            return String.join("\n", lines);
        }
    }

    SmtpSink() {
        try {
            server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::listen);
    }

    int port() {
        return server.getLocalPort();
    }

    /** Answers a command ({@code ""} when somebody connects, {@code "."} after a mail's last line) otherwise than with consent. */
    SmtpSink says(Function<String, String> answers) {
        says = answers;
        return this;
    }

    List<Received> received() {
        return received;
    }

    MailProperties properties() {
        return new MailProperties("127.0.0.1", port(), null, null, false, "courrier@exemple.fr", false, 2, "");
    }

    private void listen() {
        while (!server.isClosed()) {
            try {
                var socket = server.accept();
                Thread.ofVirtual().start(() -> talk(socket));
            } catch (SocketException e) {
                return;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void talk(Socket socket) {
        try (socket;
                var input =
                        new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))) {
            var to = "";
            if (!answer(socket, "", "220 sink")) {
                return;
            }
            for (var line = input.readLine(); line != null; line = input.readLine()) {
                to = line.startsWith("RCPT") ? line.replaceAll(".*<(.*)>.*", "$1") : to;
                if (!answer(socket, line, usual(line))) {
                    return;
                }
                if (line.equals("DATA") && says.apply("DATA").isEmpty() && !take(socket, input, to)) {
                    return;
                }
            }
        } catch (IOException e) {
            // the other side is gone
        }
    }

    private boolean take(Socket socket, BufferedReader input, String to) throws IOException {
        var lines = new ArrayList<String>();
        var line = input.readLine();
        for (; line != null && !line.equals("."); line = input.readLine()) {
            lines.add(line);
        }
        if (line == null) {
            return false; // a mail without its last line is none
        }
        var said = says.apply(".");
        if (said.isEmpty() || said.equals(CUT)) {
            received.add(new Received(to, List.copyOf(lines)));
        }
        return answer(socket, ".", "250 taken");
    }

    private static String usual(String line) {
        return switch (line.split(" ", -1)[0]) {
            case "EHLO" -> "250 sink";
            case "DATA" -> "354 go on";
            case "QUIT" -> "221 bye";
            default -> "250 ok";
        };
    }

    private boolean answer(Socket socket, String command, String usual) throws IOException {
        var said = says.apply(command);
        if (said.equals(CUT)) {
            return false;
        }
        var answer = (said.isEmpty() ? usual : said) + "\r\n";
        socket.getOutputStream().write(answer.getBytes(StandardCharsets.UTF_8));
        socket.getOutputStream().flush();
        return true;
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
