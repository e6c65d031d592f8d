package org.hortillon.store;

import java.util.Objects;
import org.hortillon.testing.TestHub;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The tests' own database as its owner sees it, who may change functions: for tests that leave it as it was. */
public final class AsOwner {

    private AsOwner() {}

    public static JdbcClient of(TestHub hub) {
        return JdbcClient.create(Objects.requireNonNull(hub.bean(Server.class).owner()));
    }
}
