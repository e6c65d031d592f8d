package org.hortillon.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * One answer as it came over the wire, on the loopback address.
 *
 * @param size of head and body together, in bytes
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Wire(int status, Map<String, String> headers, byte[] body, int size) {

    private static final int PATIENCE_MILLIS = 60_000;
    private static final int LONG_PATIENCE_MILLIS = 900_000;
    private static final byte[] END_OF_HEAD = "\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** Whether somebody answers there with a page. */
    static boolean answers(int port, String path) {
        try {
            return get(port, path, Map.of()).status() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    static Wire get(int port, String path, Map<String, String> headers) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            var request = new StringBuilder("GET " + path + " HTTP/1.1\r\nHost: localhost:" + port + "\r\n");
            headers.forEach((name, value) ->
                    request.append(name).append(": ").append(value).append("\r\n"));
            request.append("Connection: close\r\n\r\n");
            socket.getOutputStream().write(request.toString().getBytes(StandardCharsets.US_ASCII));
            return read(socket.getInputStream().readAllBytes());
        }
    }

    /** Sends a body and gives the whole answer, its head first. */
    static String post(int port, String path, String type, String cookie, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(LONG_PATIENCE_MILLIS);
            var head = "POST " + path + " HTTP/1.1\r\nHost: localhost:" + port + "\r\nContent-Type: " + type
                    + "\r\nCookie: " + cookie + "\r\nContent-Length: " + bytes.length + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().write(bytes);
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Wire read(byte[] answer) throws IOException {
        var end = indexOf(answer, END_OF_HEAD);
        var lines = new String(answer, 0, end, StandardCharsets.ISO_8859_1).split("\r\n");
        var headers = new LinkedHashMap<String, String>();
        for (var line : Arrays.asList(lines).subList(1, lines.length)) {
            var colon = line.indexOf(':');
            headers.put(
                    line.substring(0, colon).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip());
        }
        var body = Arrays.copyOfRange(answer, end + END_OF_HEAD.length, answer.length);
        return new Wire(
                Integer.parseInt(lines[0].substring("HTTP/1.1 ".length()).substring(0, 3)),
                headers,
                "chunked".equals(headers.get("transfer-encoding")) ? joined(body) : body,
                answer.length);
    }

    private static byte[] joined(byte[] chunks) {
        var body = new ByteArrayOutputStream();
        var at = 0;
        while (at < chunks.length) {
            var lineEnd = at;
            while (chunks[lineEnd] != '\r') {
                lineEnd++;
            }
            var size = Integer.parseInt(new String(chunks, at, lineEnd - at, StandardCharsets.US_ASCII), 16);
            body.write(chunks, lineEnd + 2, size);
            at = lineEnd + 2 + size + 2;
            if (size == 0) {
                break;
            }
        }
        return body.toByteArray();
    }

    private static int indexOf(byte[] where, byte[] what) throws IOException {
        for (var start = 0; start + what.length <= where.length; start++) {
            if (Arrays.equals(where, start, start + what.length, what, 0, what.length)) {
                return start;
            }
        }
        throw new IOException("Not an answer: " + where.length + " bytes");
    }
}
