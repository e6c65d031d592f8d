package org.hortillon.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hortillon.access.Keys;

/** Reads a hub's pages over HTTP and keeps its cookies. It follows no redirect, so that tests see them. */
public final class Browser {

    static {
        System.setProperty("jdk.httpclient.allowRestrictedHeaders", "host");
    }

    /** The address of the one proxy that the application believes in tests. */
    static final String PROXY = "127.0.0.2";

    private static final HttpClient HTTP = client().build();
    private static final HttpClient BY_PROXY =
            client().localAddress(InetAddress.ofLiteral(PROXY)).build();
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final TestHub hub;
    private final HttpClient http;
    private final Cookies cookies = new Cookies();

    Browser(TestHub hub) {
        this(hub, HTTP);
    }

    private Browser(TestHub hub, HttpClient http) {
        this.hub = hub;
        this.http = http;
    }

    static Browser byProxy(TestHub hub) {
        return new Browser(hub, BY_PROXY);
    }

    private static HttpClient.Builder client() {
        return HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).followRedirects(HttpClient.Redirect.NEVER);
    }

    public Answer get(String path) {
        return send(request(path).GET());
    }

    /** Asks for a page, with headers as name and value in turn. */
    public Answer get(String path, String... headers) {
        return send(request(path).headers(headers).GET());
    }

    /** Sends a body as a program does, with headers as name and value in turn. */
    public Answer send(String path, byte[] body, String... headers) {
        return send((headers.length == 0 ? request(path) : request(path).headers(headers))
                .POST(BodyPublishers.ofByteArray(body)));
    }

    /** Opens {@code page}, and sends the form on it to {@code action} with these fields and the page's form token. */
    public Answer submit(String page, String action, Map<String, String> fields) {
        var form = new ConcurrentHashMap<>(fields);
        form.put("_csrf", formToken(page));
        return post(action, form);
    }

    /** As {@link #submit}, with some fields that are sent several times, as ticked boxes are. */
    public Answer submitMany(
            String page, String action, Map<String, String> fields, Map<String, List<String>> several) {
        var form = new HashMap<>(fields);
        form.put("_csrf", formToken(page));
        form.putIfAbsent(Keys.FIELD, UUID.randomUUID().toString());
        var repeated = several.entrySet().stream()
                .flatMap(field -> field.getValue().stream().map(value -> Map.entry(field.getKey(), value)));
        return sendFields(action, Stream.concat(form.entrySet().stream(), repeated));
    }

    /** Sends a form as it is given, with a key of its own if it has none: without a form token, it is refused. */
    public Answer post(String path, Map<String, String> fields) {
        var form = new ConcurrentHashMap<>(fields);
        form.putIfAbsent(Keys.FIELD, UUID.randomUUID().toString());
        return postBare(path, form);
    }

    /** Sends a form as it is given, even without a key. */
    public Answer postBare(String path, Map<String, String> fields) {
        return sendFields(path, fields.entrySet().stream());
    }

    private Answer sendFields(String path, Stream<Map.Entry<String, String>> fields) {
        var body = fields.map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        var form = request(path).header("Content-Type", "application/x-www-form-urlencoded");
        return send(form.POST(BodyPublishers.ofString(body)));
    }

    /** Sends a form with files, by their names, in the field {@code field}. */
    public Answer upload(String page, String action, String field, Map<String, byte[]> files) {
        var form = parts(page);
        files.forEach((name, content) -> form.file(field, name, content));
        return send(request(action).header("Content-Type", form.type()).POST(BodyPublishers.ofByteArray(form.body())));
    }

    /** Sends a form with these fields and no file, as browsers do when the form may have one. */
    public Answer submitParts(String page, String action, Map<String, String> fields) {
        var form = parts(page);
        fields.forEach(form::field);
        return send(request(action).header("Content-Type", form.type()).POST(BodyPublishers.ofByteArray(form.body())));
    }

    /** Sends a form with these fields and one file. */
    public Answer submitFile(String page, String action, Map<String, String> fields, String field, byte[] content) {
        var form = parts(page);
        fields.forEach(form::field);
        form.file(field, field, content);
        return send(request(action).header("Content-Type", form.type()).POST(BodyPublishers.ofByteArray(form.body())));
    }

    /** Sends one file in chunks, so that its size is not known before its end. */
    public Answer uploadUnmeasured(String page, String action, String field, byte[] content) {
        var form = parts(page);
        form.file(field, "dossier.zip", content);
        return send(request(action)
                .header("Content-Type", form.type())
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(form.body()))));
    }

    /** Sends fields and files as they are given, each file in the field that it stands for. */
    public Answer postParts(String path, List<Map.Entry<String, String>> fields, Map<String, byte[]> files) {
        var form = new Multipart();
        fields.forEach(field -> form.field(field.getKey(), field.getValue()));
        files.forEach((name, content) -> form.file(name, "envoi", content));
        return send(request(path).header("Content-Type", form.type()).POST(BodyPublishers.ofByteArray(form.body())));
    }

    private Multipart parts(String page) {
        var form = new Multipart();
        form.field("_csrf", formToken(page));
        form.field(Keys.FIELD, UUID.randomUUID().toString());
        return form;
    }

    /** The form token on a page. */
    public String formToken(String page) {
        var match = TOKEN.matcher(get(page).body());
        if (!match.find()) {
            throw new IllegalStateException("No form on " + page);
        }
        return match.group(1);
    }

    /** The value of a cookie, empty when there is none. */
    public String cookie(String name) {
        return cookies.value(name);
    }

    /** Gives this browser a cookie. */
    public void cookie(String name, String value) {
        cookies.put(name, value);
    }

    private HttpRequest.Builder request(String path) {
        var port = TestApplication.port();
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Host", hub.host() + ":" + port);
        cookies.header().ifPresent(header -> request.header("Cookie", header));
        return request;
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            var response = http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            response.headers().allValues("set-cookie").forEach(cookies::keep);
            return new Answer(response.statusCode(), response.headers(), response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
