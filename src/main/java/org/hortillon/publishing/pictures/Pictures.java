package org.hortillon.publishing.pictures;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.hortillon.imports.ImportDocument.Change;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps pictures and gives them out. */
@Component
class Pictures {

    private static final Pattern VIEW_BOX =
            Pattern.compile("viewBox=[\"']\\s*\\S+\\s+\\S+\\s+([0-9]{1,5})(?:\\.\\d+)?\\s+([0-9]{1,5})");

    private final JdbcClient jdbc;

    Pictures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A picture as it goes to a browser. */
    @SuppressWarnings("ArrayRecordComponent")
    record Picture(String mediaType, byte[] bytes, String hash) {}

    /** Width and height in pixels, or of the drawing's own grid. */
    private record Size(@Nullable Integer width, @Nullable Integer height) {
        static final Size UNKNOWN = new Size(null, null);
    }

    /** Keeps a picture; the same bytes again change nothing. */
    @Transactional
    public Change keep(String name, PictureKind kind, byte[] bytes) {
        var size = size(kind, bytes);
        return jdbc.sql("""
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
    }

    @Transactional(readOnly = true)
    public Optional<Picture> find(String name) {
        return jdbc.sql("select media_type, bytes, hash from publishing.images where name = ?")
                .param(name)
                .query((row, number) ->
                        new Picture(row.getString("media_type"), row.getBytes("bytes"), row.getString("hash")))
                .optional();
    }

    private static Size size(PictureKind kind, byte[] bytes) {
        if (kind == PictureKind.SVG) {
            var box = VIEW_BOX.matcher(new String(bytes, java.nio.charset.StandardCharsets.UTF_8));
            return box.find() ? new Size(Integer.valueOf(box.group(1)), Integer.valueOf(box.group(2))) : Size.UNKNOWN;
        }
        try {
            var image = ImageIO.read(new ByteArrayInputStream(bytes));
            return image == null ? Size.UNKNOWN : new Size(image.getWidth(), image.getHeight());
        } catch (IOException e) {
            return Size.UNKNOWN;
        }
    }
}
