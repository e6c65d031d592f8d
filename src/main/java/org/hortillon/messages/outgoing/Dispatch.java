package org.hortillon.messages.outgoing;

import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.hortillon.access.SignInRequests.SignInWaits;
import org.hortillon.kernel.HubScope;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Delivers soon what was just committed, aside from the request; what it does not get to, the routine does. */
@Component
class Dispatch {

    private static final Logger LOG = LoggerFactory.getLogger(Dispatch.class);

    private final MailRoutine routine;
    private final boolean on;
    private final Set<UUID> begun = ConcurrentHashMap.newKeySet();

    Dispatch(MailRoutine routine, @Value("${hortillon.routines.run:true}") boolean on) {
        this.routine = routine;
        this.on = on;
    }

    @EventListener
    void signInWaits(SignInWaits waits) {
        afterCommit();
    }

    /** Once the current transaction is committed. */
    void afterCommit() {
        var hub = HubScope.current().orElseThrow();
        if (on) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    begin(hub);
                }
            });
        }
    }

    private void begin(UUID hub) {
        if (begun.add(hub)) {
            Thread.ofVirtual().name("mail").start(() -> {
                begun.remove(hub);
                deliver(hub);
            });
        }
    }

    private void deliver(UUID hub) {
        try {
            HubScope.run(hub, routine::run);
        } catch (RuntimeException e) {
            LOG.warn("Mail is not delivered now, and tried again by the routine: {}", e.getMessage());
        }
    }
}
