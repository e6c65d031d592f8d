package org.hortillon.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.hortillon.kernel.HubScope;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.jdbc.datasource.ConnectionHolder;
import org.springframework.jdbc.datasource.JdbcTransactionObjectSupport;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.DefaultTransactionStatus;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Tells the database at the beginning of each transaction whose hub it serves, for that transaction only. Outside a
 * transaction, or without a hub, row security shows nothing. Work for one hub cannot join a transaction of another.
 */
final class HubTransactionManager extends JdbcTransactionManager {

    private static final long serialVersionUID = 1L;
    private final transient StoreChanges changes;
    private final transient Map<ConnectionHolder, Optional<UUID>> serving = new ConcurrentHashMap<>();

    HubTransactionManager(DataSource dataSource, StoreChanges changes) {
        super(dataSource);
        this.changes = changes;
    }

    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {
        super.doBegin(transaction, definition);
        var hub = HubScope.current();
        serving.put(holder(transaction), hub);
        hub.ifPresent(id -> enter(transaction, id));
    }

    private void enter(Object transaction, UUID hub) {
        try {
            setHub(holder(transaction).getConnection(), hub);
        } catch (SQLException e) {
            doCleanupAfterCompletion(transaction);
            throw new CannotGetJdbcConnectionException("The hub could not be set", e);
        }
    }

    private static void setHub(Connection connection, UUID hub) throws SQLException {
        try (var statement = connection.prepareStatement("select set_config('hortillon.hub', ?, true)")) {
            statement.setString(1, hub.toString());
            statement.execute();
        }
    }

    @Override
    protected void prepareSynchronization(DefaultTransactionStatus status, TransactionDefinition definition) {
        if (status.hasTransaction() && !status.isNewTransaction()) {
            var hub = serving.get(holder(status.getTransaction()));
            if (!HubScope.current().equals(hub)) {
                throw new IllegalTransactionStateException(
                        "Work for " + HubScope.current() + " cannot join the transaction of " + hub);
            }
        }
        super.prepareSynchronization(status, definition);
    }

    @Override
    protected void doCommit(DefaultTransactionStatus status) {
        var tells = !status.isReadOnly()
                && !StoreChanges.QUIET.equals(TransactionSynchronizationManager.getCurrentTransactionName());
        super.doCommit(status);
        if (tells) {
            HubScope.current().ifPresent(changes::changed);
        }
    }

    @Override
    protected void doCleanupAfterCompletion(Object transaction) {
        serving.remove(holder(transaction));
        super.doCleanupAfterCompletion(transaction);
    }

    private static ConnectionHolder holder(Object transaction) {
        return ((JdbcTransactionObjectSupport) transaction).getConnectionHolder();
    }
}
