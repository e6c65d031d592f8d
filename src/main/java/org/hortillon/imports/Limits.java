package org.hortillon.imports;

/** What an import accepts at most. The page, the command and the documentation all read these. */
public final class Limits {

    /** Bytes that a browser may send at once. */
    public static final long UPLOAD_BYTES = 50L << 20;

    /** Entries of a sent archive, folders and what systems leave behind included. */
    public static final int ARCHIVE_ENTRIES = 2_000;

    /** Files of one folder, pictures and articles included. */
    public static final int FILES = 200;

    /** Bytes of one file of rows. */
    public static final long FILE_BYTES = 64L << 20;

    /** Bytes of one article, picture or outline. */
    public static final long DOCUMENT_BYTES = 8L << 20;

    /** Bytes of all that a sent archive, or one XLSX file, holds once unpacked. */
    public static final long UNPACKED_BYTES = 512L << 20;

    /** Bytes of the words of one XLSX file, which are held in memory. */
    public static final long WORKBOOK_TEXT_BYTES = 32L << 20;

    /** Characters of one cell. */
    public static final int CELL_CHARACTERS = 50_000;

    /** Characters of the header line. */
    public static final int HEADER_CHARACTERS = 16_384;

    /** Problems that a report shows; all are counted. */
    public static final int PROBLEMS_SHOWN = 200;

    private Limits() {}
}
