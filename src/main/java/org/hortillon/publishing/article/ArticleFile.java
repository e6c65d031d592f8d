package org.hortillon.publishing.article;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hortillon.imports.ImportDocument.Problem;
import org.jspecify.annotations.Nullable;

/**
 * An article's file taken apart.
 *
 * @param frontMatter as it is written, without the lines around it
 * @param body the text below it
 * @param bodyLine the line on which the text begins, from 1
 * @param matter what the front matter says; null when {@code problems} tells what is wrong with it
 */
public record ArticleFile(
        String frontMatter,
        String body,
        int bodyLine,
        @Nullable FrontMatter matter,
        List<Problem> problems) {

    /** The largest file that is kept, in bytes. */
    public static final int LARGEST = 512 * 1024;

    /** The line below the one that opens the front matter. */
    private static final int FIRST = 2;

    private static final String MARK = "\uFEFF";
    private static final Pattern LINE_END = Pattern.compile("\\R");

    public ArticleFile {
        problems = List.copyOf(problems);
    }

    /** Takes a text apart that somebody writes, finished or not. */
    public static ArticleFile of(String text) {
        return read(text, "");
    }

    /** Takes {@code content} apart; {@code name} is what the file is called when something is wrong with it. */
    public static ArticleFile read(byte[] content, String name) {
        if (content.length > LARGEST) {
            return refused("article_too_large", String.valueOf(content.length));
        }
        return Manuscript.decode(content).map(text -> read(text, name)).orElseGet(() -> refused("not_utf8", name));
    }

    private static ArticleFile read(String text, String name) {
        var manuscript = Manuscript.of(text);
        if (manuscript.isEmpty()) {
            var fault = refused(Manuscript.fault(text).name().toLowerCase(Locale.ROOT), name);
            return new ArticleFile("", text, 1, null, fault.problems());
        }
        var problems = new ArrayList<Problem>();
        var matter = FrontMatterReader.read(manuscript.get(), problems);
        return new ArticleFile(
                manuscript.get().frontMatter(),
                manuscript.get().body(),
                manuscript.get().bodyLine(),
                matter.orElse(null),
                problems);
    }

    private static ArticleFile refused(String code, String value) {
        return new ArticleFile("", "", 1, null, List.of(new Problem(1, code, value)));
    }

    /**
     * {@code content} with another front matter and another text below it; the lines around them stay, and so do line
     * ends: browsers send their own kind.
     */
    public static byte[] rewrite(byte[] content, String frontMatter, String body) {
        var text = new String(content, StandardCharsets.UTF_8);
        var mark = text.startsWith(MARK) ? MARK : "";
        var bare = text.substring(mark.length());
        var before = read(content, "");
        var written = Manuscript.rewritten(
                bare, asBefore(before.frontMatter(), frontMatter, bare), asBefore(before.body(), body, bare));
        return (mark + written).getBytes(StandardCharsets.UTF_8);
    }

    private static String asBefore(String before, String after, String whole) {
        var plain = LINE_END.matcher(after).replaceAll("\n");
        if (plain.equals(LINE_END.matcher(before).replaceAll("\n"))) {
            return before;
        }
        return whole.contains("\r\n") ? plain.replace("\n", "\r\n") : plain;
    }

    /** What the front matter says, unless something is wrong with it. */
    public Optional<FrontMatter> understood() {
        return Optional.ofNullable(matter);
    }

    /** The line of the text below the front matter, from 1, that is {@code line} of the file. */
    public int lineOfText(int line) {
        return Math.max(1, line - bodyLine + 1);
    }

    /** What is written under {@code key}, whether or not the rest is understood; empty when nothing is. */
    public String written(String key) {
        return YamlFields.read(frontMatter, 1, new ArrayList<>()).text(key).orElse("");
    }

    /** The line of the file on which {@code key} is written, or the first one of the front matter. */
    public int line(String key) {
        return YamlFields.read(frontMatter, FIRST, new ArrayList<>()).line(key);
    }

    /** The lead picture's name, whether or not the rest is understood. */
    public Optional<String> image() {
        return FrontMatterReader.image(YamlFields.read(frontMatter, FIRST, new ArrayList<>()));
    }

    /** The texts written under {@code key}, as {@link #written}. */
    public List<String> list(String key) {
        return YamlFields.read(frontMatter, 1, new ArrayList<>()).texts(key);
    }
}
