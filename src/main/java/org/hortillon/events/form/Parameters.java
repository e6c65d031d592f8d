package org.hortillon.events.form;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The components of a record as parameters of a statement, by their names. */
public final class Parameters {

    private Parameters() {}

    public static Map<String, @Nullable Object> of(Record record) {
        var parameters = new LinkedHashMap<String, @Nullable Object>();
        for (var component : record.getClass().getRecordComponents()) {
            try {
                var accessor = component.getAccessor();
                accessor.setAccessible(true);
                parameters.put(component.getName(), accessor.invoke(record));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
        return parameters;
    }
}
