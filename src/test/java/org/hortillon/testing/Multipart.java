package org.hortillon.testing;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** A form as browsers send it when it may carry files. */
final class Multipart {

    private final String boundary = UUID.randomUUID().toString();
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();

    String type() {
        return "multipart/form-data; boundary=" + boundary;
    }

    void field(String name, String value) {
        part("name=\"" + name + "\"", value.getBytes(StandardCharsets.UTF_8));
    }

    void file(String field, String name, byte[] content) {
        part("name=\"" + field + "\"; filename=\"" + name + "\"", content);
    }

    byte[] body() {
        var whole = new ByteArrayOutputStream();
        whole.writeBytes(body.toByteArray());
        write(whole, "--" + boundary + "--\r\n");
        return whole.toByteArray();
    }

    private void part(String disposition, byte[] content) {
        write(body, "--" + boundary + "\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n");
        body.writeBytes(content);
        write(body, "\r\n");
    }

    private static void write(ByteArrayOutputStream to, String text) {
        to.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
