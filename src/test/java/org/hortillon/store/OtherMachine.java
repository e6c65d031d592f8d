package org.hortillon.store;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.hortillon.testing.TestHub;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** For a process of its own that works on the store of the tests, as a second machine does: it may be killed, the store stays. */
public final class OtherMachine {

    private OtherMachine() {}

    /** Where the store of the tests is, as the application's role reaches it. */
    public static String address(TestHub hub) {
        var source = (PGSimpleDataSource) hub.bean(Server.class).application();
        return source.getUrl().replaceFirst("\\?.*", "") + "?user=" + source.getUser() + "&password="
                + URLEncoder.encode(source.getPassword(), StandardCharsets.UTF_8);
    }

    /** Gives {@code machine} the store at this address. */
    public static void join(AnnotationConfigApplicationContext machine, String address) {
        machine.registerBean(StoreProperties.class, () -> new StoreProperties(Path.of("."), address, null, 2));
        machine.register(StoreConfiguration.class, StoreChanges.class);
    }
}
