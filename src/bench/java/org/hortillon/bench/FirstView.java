package org.hortillon.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/**
 * All that a first visit to the home page takes over the wire: the page, its stylesheets and what these name, its
 * scripts, icons, and the pictures that do not wait for the reader to scroll.
 */
final class FirstView {

    private static final int MOST_FILES = 100;
    private static final Map<String, String> GZIP = Map.of("Accept-Encoding", "gzip");
    private static final Pattern LINKED =
            Pattern.compile("<link[^>]+rel=\"(?:stylesheet|icon|preload|manifest)\"[^>]*href=\"(/[^\"#]+)"
                    + "|<link[^>]+href=\"(/[^\"#]+)\"[^>]*rel=\"(?:stylesheet|icon|preload|manifest)\""
                    + "|<script[^>]+src=\"(/[^\"]+)\""
                    + "|<use[^>]+href=\"(/[^\"#]+)"
                    + "|<img(?![^>]*loading=\"lazy\")[^>]*?\\ssrc=\"(/[^\"]+)\"");
    private static final Pattern STYLED = Pattern.compile("url\\([\"']?(/[^\"')#]+)");

    private FirstView() {}

    static Measure of(App app) throws IOException {
        var page = Wire.get(app.port(), "/", GZIP);
        var size = page.size();
        for (var file : files(app, text(page))) {
            size += Wire.get(app.port(), file, GZIP).size();
        }
        return Measure.of("pages", "home: first view in all, compressed", size / 1000.0, "kB")
                .atMost(60);
    }

    private static Set<String> files(App app, String page) throws IOException {
        var files = new LinkedHashSet<String>();
        find(LINKED, page, files);
        for (var sheet : files.stream().filter(file -> file.contains(".css")).toList()) {
            find(STYLED, text(Wire.get(app.port(), sheet, GZIP)), files);
        }
        if (files.size() > MOST_FILES) {
            throw new IOException("A first view of " + files.size() + " files: " + files);
        }
        return files;
    }

    private static void find(Pattern pattern, String text, Set<String> files) {
        var match = pattern.matcher(text);
        while (match.find()) {
            for (var group = 1; group <= match.groupCount(); group++) {
                if (match.group(group) != null) {
                    files.add(match.group(group).replace("&amp;", "&"));
                }
            }
        }
    }

    private static String text(Wire answer) throws IOException {
        if (!"gzip".equals(answer.headers().get("content-encoding"))) {
            return new String(answer.body(), StandardCharsets.UTF_8);
        }
        try (var unpacked = new GZIPInputStream(new ByteArrayInputStream(answer.body()))) {
            return new String(unpacked.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
