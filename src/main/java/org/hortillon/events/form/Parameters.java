package org.hortillon.events.form;

import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The components of a record, and of the records in it, as parameters of a statement, by their names. */
public final class Parameters {

    private Parameters() {}

    public static Map<String, @Nullable Object> of(Record record) {
        var parameters = new LinkedHashMap<String, @Nullable Object>();
        for (var component : record.getClass().getRecordComponents()) {
            var value = value(record, component);
            if (value instanceof Record inner) {
                parameters.putAll(of(inner));
            } else {
                parameters.put(component.getName(), value);
            }
        }
        return parameters;
    }

    private static @Nullable Object value(Record record, RecordComponent component) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
