package org.hortillon.publishing.pictures;

import java.util.List;
import java.util.Optional;
import org.hortillon.imports.ImportDocument.Change;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps pictures and gives them out. */
@Component
class Pictures {

    private static final List<Integer> WIDTHS = List.of(480, 960, 1600);

    private final JdbcClient jdbc;

    Pictures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A picture as it goes to a browser. */
    @SuppressWarnings("ArrayRecordComponent")
    record Picture(String mediaType, byte[] bytes, String hash) {}

    /** Keeps a picture with its smaller drawings; the same bytes again change nothing. */
    @Transactional
    public Change keep(String name, PictureKind kind, byte[] bytes) {
        var size = Measure.of(kind, bytes);
        var change = jdbc.sql("""
                        insert into publishing.images as i (name, media_type, bytes, width, height)
                        values (:name, :type, :bytes, :width, :height)
                        on conflict on constraint image_name do update
                           set (media_type, bytes, width, height)
                             = (excluded.media_type, excluded.bytes, excluded.width, excluded.height)
                         where i.bytes is distinct from excluded.bytes
                        returning old.id is null""")
                .param("name", name)
                .param("type", kind.mediaType)
                .param("bytes", bytes)
                .param("width", size.width())
                .param("height", size.height())
                .query(Boolean.class)
                .optional()
                .map(isNew -> isNew ? Change.CREATED : Change.UPDATED)
                .orElse(Change.UNCHANGED);
        if (change != Change.UNCHANGED) {
            jdbc.sql("delete from publishing.image_variants where name = ?")
                    .param(name)
                    .update();
            Pixels.of(kind, bytes)
                    .ifPresent(pixels -> WIDTHS.stream()
                            .filter(width -> width < pixels.width())
                            .forEach(width -> pixels.at(width)
                                    .bytes()
                                    .filter(smaller -> smaller.length < bytes.length)
                                    .ifPresent(smaller -> keep(name, kind, width, smaller))));
        }
        return change;
    }

    private void keep(String name, PictureKind kind, int width, byte[] bytes) {
        jdbc.sql("""
                        insert into publishing.image_variants (name, width, media_type, bytes)
                        values (:name, :width, :type, :bytes)""")
                .param("name", name)
                .param("width", width)
                .param("type", kind.mediaType)
                .param("bytes", bytes)
                .update();
    }

    /** A picture at a width, or as it is when it is not kept at that width. */
    @Transactional(readOnly = true)
    public Optional<Picture> find(String name, int width) {
        return jdbc.sql("""
                        select coalesce(v.media_type, i.media_type) as media_type, coalesce(v.bytes, i.bytes) as bytes,
                               i.hash || coalesce('-' || v.width, '') as hash
                          from publishing.images i
                          left join publishing.image_variants v on v.name = i.name and v.width = :width
                         where i.name = :name""")
                .param("name", name)
                .param("width", width)
                .query((row, number) ->
                        new Picture(row.getString("media_type"), row.getBytes("bytes"), row.getString("hash")))
                .optional();
    }
}
