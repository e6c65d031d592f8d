package org.hortillon.publishing.pictures;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells in which sizes pictures can be had. */
@Component
@Transactional(readOnly = true)
public class PictureSizes {

    /** A column of the smaller widths of the picture {@code i}, for statements that show pictures. */
    public static final String WIDTHS =
            "array(select v.width from publishing.image_variants v where v.name = i.name order by v.width) as widths";

    private final JdbcClient jdbc;

    PictureSizes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of {@code names} that there are, by name. */
    public Map<String, Sized> of(Collection<String> names) {
        var found = new HashMap<String, Sized>();
        if (!names.isEmpty()) {
            jdbc.sql("select i.name, i.width, i.height, " + WIDTHS
                            + " from publishing.images i where i.name in (:names)")
                    .param("names", names)
                    .query(PictureSizes::sized)
                    .list()
                    .forEach(picture -> found.put(picture.name(), picture));
        }
        return found;
    }

    private static Sized sized(ResultSet row, int number) throws SQLException {
        return new Sized(
                row.getString("name"),
                row.getObject("width", Integer.class),
                row.getObject("height", Integer.class),
                List.of((Integer[]) row.getArray("widths").getArray()));
    }
}
