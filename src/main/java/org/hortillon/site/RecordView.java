package org.hortillon.site;

/**
 * A view of records that everybody may know of, so that other modules can lead to them without depending on theirs;
 * offered as a bean. Its columns: {@code kind, key, title, title_en, path, happened_on},
 * and {@code shown_from}, the day from which it may be known, or null.
 *
 * @param view qualified name of the view
 */
public record RecordView(String view) {

    public RecordView {
        if (!view.matches("[a-z_]+\\.[a-z_]+")) {
            throw new IllegalArgumentException(view);
        }
    }
}
