package org.hortillon.accounts.welcome;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hortillon.access.Accounts;
import org.hortillon.access.Audit;
import org.hortillon.access.FirstStart;
import org.hortillon.access.HubSetUp;
import org.hortillon.access.Role;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sets a new hub up: its name, its sectors, the account of whoever has the code, and what modules begin with; all of it, once. */
@Component
@Transactional
class Welcoming {

    private final JdbcClient jdbc;
    private final FirstStart firstStart;
    private final Accounts accounts;
    private final Audit audit;
    private final ApplicationEventPublisher modules;

    Welcoming(
            JdbcClient jdbc, FirstStart firstStart, Accounts accounts, Audit audit, ApplicationEventPublisher modules) {
        this.jdbc = jdbc;
        this.firstStart = firstStart;
        this.accounts = accounts;
        this.audit = audit;
        this.modules = modules;
    }

    /** The account of the first administrator; nothing when the hub is set up already, or the code is another. */
    public Optional<UUID> setUp(WelcomeForm form) {
        if (!firstStart.end(form.code())) {
            return Optional.empty();
        }
        jdbc.sql("update hubs.hubs set key = ?, name = ?, town = ?, territory = ?, email = ?")
                .params(form.key(), form.name(), form.town(), form.territory(), form.email())
                .update();
        var position = 0;
        for (var sector : form.chosen()) {
            position++;
            jdbc.sql("""
                            insert into hubs.sectors (key, label, label_en, position) values (?, ?, ?, ?)
                            on conflict (hub_id, key) do nothing""")
                    .params(sector.key(), sector.label(), sector.labelEn(), position)
                    .update();
        }
        var account = accounts.open(form.email(), form.person(), Set.of(Role.ADMINISTRATOR, Role.TEAM));
        Audit.onBehalf(account, () -> {
            audit.note("accounts.hub_set_up", "hub", null, form.name());
            modules.publishEvent(new HubSetUp(account));
        });
        return Optional.of(account);
    }
}
