package org.hortillon.privacy.erasure;

import org.hortillon.hubs.Hubs;
import org.hortillon.kernel.HubScope;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/** At each start, before anybody is served: who was erased stays erased, though an older backup stands now. */
@Component
class ErasuresAgain {

    private static final Logger LOG = LoggerFactory.getLogger(ErasuresAgain.class);

    private final Hubs hubs;
    private final ErasureList list;
    private final Erasures erasures;
    private final TransactionOperations transactions;

    ErasuresAgain(Hubs hubs, ErasureList list, Erasures erasures, PlatformTransactionManager transactions) {
        this.hubs = hubs;
        this.list = list;
        this.erasures = erasures;
        this.transactions = new TransactionTemplate(transactions);
    }

    @EventListener(ApplicationStartedEvent.class)
    void started() {
        hubs.all().forEach(hub -> HubScope.run(hub, this::again));
    }

    /** Of the current hub. */
    void again() {
        transactions.executeWithoutResult(status -> {
            var undone = list.undone();
            undone.forEach(erasures::repeat);
            list.complete();
            if (!undone.isEmpty()) {
                LOG.warn(
                        "{} people had been erased before the backup that stands now was restored; they are erased again.",
                        undone.size());
            }
        });
    }
}
