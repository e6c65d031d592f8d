package org.hortillon.imports.reading;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Finds the line in which a file stops being UTF-8, and the words around it as an old Windows program would read them. */
final class WrongEncoding {

    private static final Charset LIKELY = Charset.forName("windows-1252");
    private static final int LONGEST_LINE = 1 << 20;
    private static final int AROUND = 20;

    private WrongEncoding() {}

    static Unreadable in(Path file) {
        try (var in = new BufferedInputStream(Files.newInputStream(file))) {
            var number = 1L;
            for (var line = line(in); line.length > 0; line = line(in), number++) {
                if (!isUtf8(line)) {
                    return new Unreadable("encoding", number, around(line));
                }
            }
            return new Unreadable("encoding", number, "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The next line with its end; empty at the end of the file. */
    private static byte[] line(InputStream in) throws IOException {
        var line = new ByteArrayOutputStream();
        for (var one = in.read(); one >= 0; one = in.read()) {
            line.write(one);
            if (one == '\n' || line.size() == LONGEST_LINE) {
                break;
            }
        }
        return line.toByteArray();
    }

    private static boolean isUtf8(byte[] line) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(line));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static String around(byte[] line) {
        var text = new String(line, LIKELY).strip();
        var first = 0;
        while (first < text.length() && text.charAt(first) < 0x80) {
            first++;
        }
        return text.substring(Math.max(0, first - AROUND), Math.min(text.length(), first + AROUND));
    }
}
