package org.hortillon.membership;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is asked of the directory.
 *
 * @param fields what is asked of the hub's own fields, by key
 */
public record MemberQuery(MemberFilter filter, Map<String, String> fields) {

    static final String PREFIX = "champ_";
    private static final int MOST = 10;
    private static final JsonMapper JSON = new JsonMapper();

    public MemberQuery {
        fields = Map.copyOf(fields);
    }

    /** The hub's own fields stand in the address as {@code champ_<key>}. */
    static MemberQuery of(MemberFilter filter, HttpServletRequest request) {
        var fields = new LinkedHashMap<String, String>();
        request.getParameterMap().forEach((name, values) -> {
            if (name.startsWith(PREFIX) && !values[0].isBlank() && fields.size() < MOST) {
                fields.put(name.substring(PREFIX.length()), values[0].strip());
            }
        });
        return new MemberQuery(filter, fields);
    }

    public boolean isEmpty() {
        return filter.isEmpty() && fields.isEmpty();
    }

    String fieldsAsJson() {
        return JSON.writeValueAsString(fields);
    }
}
