package org.hortillon.imports;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One column of an import file: how it is called, what it may hold, and where it goes.
 *
 * @param name as in the file's header
 * @param type what it may hold
 * @param target column of the table
 * @param mandatory whether a row must fill it
 * @param identifying whether it is part of what makes a row the same row at the next import
 * @param options allowed values of {@link Type#ONE_OF}
 * @param refersTo name of the file whose rows a {@link Type#REFERENCE}, or each value of a {@link Type#LIST}, points
 *     to by their key
 * @param least least number, or null
 * @param most greatest number, or greatest length of a text, or null
 */
public record Column(
        String name,
        Type type,
        String target,
        boolean mandatory,
        boolean identifying,
        List<String> options,
        @Nullable String refersTo,
        @Nullable Long least,
        @Nullable Long most) {

    /** What a column may hold. */
    public enum Type {
        /** Lower-case letters, digits and hyphens, at most 80. */
        KEY,
        /** Text on one line, at most {@code most} characters. */
        TEXT,
        /** Text over several lines, in Markdown. */
        MARKDOWN,
        /** {@code 2024-03-07} or {@code 07/03/2024}. */
        DATE,
        /** {@code 2024-03-07T18:30} in the hub's time zone. */
        MOMENT,
        /** The same, kept as what the clock on the wall shows. */
        WALL_TIME,
        /** {@code 18:30}. */
        TIME,
        /** A whole number between {@code least} and {@code most}. */
        INTEGER,
        /** A number with point or comma between {@code least} and {@code most}. */
        DECIMAL,
        /** Euros, kept as whole cents. */
        AMOUNT,
        /** oui, non, yes, no, true, false, 1, 0. */
        YES_NO,
        /** One of the options. */
        ONE_OF,
        /** Values separated by {@code |}. */
        LIST,
        /** An e-mail address. */
        EMAIL,
        /** An address that begins with http:// or https://. */
        URL,
        /** The key of a row of another file. */
        REFERENCE
    }

    private static final long TEXT_MAX = 300;
    private static final long MARKDOWN_MAX = 50_000;

    private static Column of(String name, Type type) {
        return new Column(name, type, name, false, false, List.of(), null, null, null);
    }

    /** A key, required and part of the row's key. */
    public static Column key(String name) {
        return of(name, Type.KEY).required().inKey();
    }

    public static Column slug(String name) {
        return of(name, Type.KEY);
    }

    public static Column text(String name) {
        return of(name, Type.TEXT).between(null, TEXT_MAX);
    }

    public static Column markdown(String name) {
        return of(name, Type.MARKDOWN).between(null, MARKDOWN_MAX);
    }

    public static Column date(String name) {
        return of(name, Type.DATE);
    }

    public static Column moment(String name) {
        return of(name, Type.MOMENT);
    }

    /** A moment that stays what the clock on the wall shows; goes to {@code into}. */
    public static Column wallTime(String name, String into) {
        return of(name, Type.WALL_TIME).into(into);
    }

    /** What the clock on the wall shows, on any day. */
    public static Column time(String name) {
        return of(name, Type.TIME);
    }

    public static Column integer(String name, long min, long max) {
        return of(name, Type.INTEGER).between(min, max);
    }

    public static Column decimal(String name, long min, long max) {
        return of(name, Type.DECIMAL).between(min, max);
    }

    /** Euros; goes to {@code <name>_cents}. */
    public static Column amount(String name) {
        return of(name, Type.AMOUNT).into(name + "_cents");
    }

    public static Column yesNo(String name) {
        return of(name, Type.YES_NO);
    }

    public static Column oneOf(String name, String... options) {
        var column = of(name, Type.ONE_OF);
        return new Column(name, column.type, name, false, false, List.of(options), null, null, null);
    }

    public static Column list(String name) {
        return of(name, Type.LIST);
    }

    /** Keys of rows of {@code file}, kept as they are. */
    public static Column listOf(String name, String file) {
        return new Column(name, Type.LIST, name, false, false, List.of(), file, null, null);
    }

    public static Column email(String name) {
        return of(name, Type.EMAIL);
    }

    public static Column url(String name) {
        return of(name, Type.URL);
    }

    /** The key of a row of {@code file}; goes to {@code <name>_id}. */
    public static Column reference(String name, String file) {
        return new Column(name, Type.REFERENCE, name + "_id", false, false, List.of(), file, null, null);
    }

    public Column required() {
        return new Column(name, type, target, true, identifying, options, refersTo, least, most);
    }

    public Column inKey() {
        return new Column(name, type, target, mandatory, true, options, refersTo, least, most);
    }

    public Column into(String other) {
        return new Column(name, type, other, mandatory, identifying, options, refersTo, least, most);
    }

    /** At most {@code longest} characters. */
    public Column max(long longest) {
        return between(least, longest);
    }

    private Column between(@Nullable Long lowest, @Nullable Long highest) {
        return new Column(name, type, target, mandatory, identifying, options, refersTo, lowest, highest);
    }
}
