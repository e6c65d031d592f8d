package org.hortillon.store;

import java.nio.file.Path;
import java.util.UUID;

/** A program to be killed: writes rows without end and says of each, after its commit, that it is written. */
final class AcknowledgingWriter {

    private AcknowledgingWriter() {}

    /** Arguments: data folder, hub or "new", first part of the rows' keys. */
    public static void main(String[] arguments) {
        var store = OwnStore.in(Path.of(arguments[0]));
        var hub = arguments[1].equals("new") ? store.foundHub() : UUID.fromString(arguments[1]);
        System.out.println(hub);
        for (var number = 0; ; number++) {
            var key = arguments[2] + "-" + number;
            store.addRow(hub, key);
            System.out.println(key);
        }
    }
}
