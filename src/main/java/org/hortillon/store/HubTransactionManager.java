package org.hortillon.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.hortillon.kernel.HubScope;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.DefaultTransactionStatus;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Tells the database at the beginning of each transaction whose hub it serves, for that transaction only. Outside a
 * transaction, or without a hub, row security shows nothing.
 */
final class HubTransactionManager extends JdbcTransactionManager {

    private static final long serialVersionUID = 1L;
    private final transient StoreChanges changes;

    HubTransactionManager(DataSource dataSource, StoreChanges changes) {
        super(dataSource);
        this.changes = changes;
    }

    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {
        super.doBegin(transaction, definition);
        HubScope.current().ifPresent(hub -> enter(transaction, hub));
    }

    private void enter(Object transaction, UUID hub) {
        var connection = DataSourceUtils.getConnection(obtainDataSource());
        try {
            setHub(connection, hub);
        } catch (SQLException e) {
            doCleanupAfterCompletion(transaction);
            throw new CannotGetJdbcConnectionException("The hub could not be set", e);
        } finally {
            DataSourceUtils.releaseConnection(connection, obtainDataSource());
        }
    }

    private static void setHub(Connection connection, UUID hub) throws SQLException {
        try (var statement = connection.prepareStatement("select set_config('hortillon.hub', ?, true)")) {
            statement.setString(1, hub.toString());
            statement.execute();
        }
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
}
