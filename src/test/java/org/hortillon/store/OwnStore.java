package org.hortillon.store;

import java.nio.file.Path;
import java.util.UUID;
import javax.sql.DataSource;
import org.hortillon.kernel.HubScope;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A store of one's own, to be hurt: as the application starts it, without the application. */
record OwnStore(AnnotationConfigApplicationContext context) implements AutoCloseable {

    static OwnStore in(Path folder) {
        return with(new StoreProperties(folder, null, null, 5));
    }

    static OwnStore with(StoreProperties properties) {
        var context = new AnnotationConfigApplicationContext();
        context.registerBean(StoreProperties.class, () -> properties);
        context.register(StoreConfiguration.class, StoreChanges.class);
        try {
            context.refresh();
            return new OwnStore(context);
        } catch (RuntimeException e) {
            throw refusal(e);
        }
    }

    /** What the person who starts would be told. */
    private static RuntimeException refusal(RuntimeException fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof StoreRefused refused) {
                return refused;
            }
        }
        return fault;
    }

    JdbcClient jdbc() {
        return context.getBean(JdbcClient.class);
    }

    DataSource pool() {
        return context.getBean(DataSource.class);
    }

    EmbeddedServer embedded() {
        return ((Server.Embedded) context.getBean(Server.class)).server();
    }

    <T> T inTransaction(UUID hub, ScopedValue.CallableOp<T, RuntimeException> work) {
        return HubScope.call(hub, () -> inTransaction(work));
    }

    <T> T inTransaction(ScopedValue.CallableOp<T, RuntimeException> work) {
        return new TransactionTemplate(context.getBean(PlatformTransactionManager.class))
                .execute(status -> work.call());
    }

    UUID foundHub() {
        var hub = jdbc().sql("select uuidv7()").query(UUID.class).single();
        inTransaction(
                hub,
                () -> jdbc().sql("insert into hubs.hubs (key, name, created_at) values ('own', 'Own', now())")
                        .update());
        return hub;
    }

    /** A row of its own, for counting. */
    void addRow(UUID hub, String key) {
        inTransaction(
                hub,
                () -> jdbc().sql("insert into hubs.sectors (key, label, label_en, position) values (?, '', '', 0)")
                        .param(key)
                        .update());
    }

    java.util.Set<String> rows(UUID hub) {
        return inTransaction(
                hub,
                () -> jdbc().sql("select key from hubs.sectors")
                        .query(String.class)
                        .set());
    }

    @Override
    public void close() {
        context.close();
    }
}
