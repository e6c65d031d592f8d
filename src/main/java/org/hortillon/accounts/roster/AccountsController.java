package org.hortillon.accounts.roster;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hortillon.access.For;
import org.hortillon.access.Role;
import org.hortillon.site.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Administrators say who may sign in, and in which roles. */
@For(Role.ADMINISTRATOR)
@Controller
class AccountsController {

    static final String PATH = "/equipe/comptes";
    private static final String ONE = "accounts/roster/account";

    private final Pages pages;
    private final AccountList roster;
    private final AccountChanges changes;

    AccountsController(Pages pages, AccountList roster, AccountChanges changes) {
        this.pages = pages;
        this.roster = roster;
        this.changes = changes;
    }

    @GetMapping(PATH)
    View list(@RequestParam Map<String, String> fields, @RequestParam(name = "page", defaultValue = "1") int page) {
        return pages.show("accounts/roster/list", roster.page(AccountFilter.of(fields), page));
    }

    @GetMapping(PATH + "/invitation")
    View invitation() {
        return pages.show(ONE, new AccountPage(null, "", "", Set.of(), null, ""));
    }

    @PostMapping(PATH + "/invitation")
    View invite(
            @RequestParam(name = "courriel", defaultValue = "") String email,
            @RequestParam(name = "nom", defaultValue = "") String name,
            @RequestParam(name = "role", required = false) @Nullable List<String> roles,
            HttpServletRequest request) {
        var guest = new AccountChanges.Guest(
                email.strip(), name.strip(), roles(roles), pages.tr(request).language());
        var refused = AccountRules.invite(guest.email(), guest.name())
                .or(() -> changes.isTaken(guest.email()) ? Optional.of(AccountRefusal.TAKEN) : Optional.empty());
        return refused.<View>map(why -> pages.show(
                        ONE,
                        new AccountPage(null, guest.email(), guest.name(), guest.roles(), why, ""),
                        HttpStatus.UNPROCESSABLE_CONTENT))
                .orElseGet(() -> see(changes.invite(guest), "invite", request));
    }

    @GetMapping(PATH + "/{id}")
    View show(@PathVariable UUID id, @RequestParam(name = "fait", defaultValue = "") String told) {
        return pages.show(ONE, AccountPage.of(find(id), null, told));
    }

    @PostMapping(PATH + "/{id}/roles")
    View change(
            @PathVariable UUID id,
            @RequestParam(name = "role", required = false) @Nullable List<String> roles,
            HttpServletRequest request) {
        var account = find(id);
        return answer(account, changes.give(account, roles(roles)), "roles", request);
    }

    @PostMapping(PATH + "/{id}/invitation")
    View inviteAgain(@PathVariable UUID id, HttpServletRequest request) {
        if (!changes.inviteAgain(id, pages.tr(request).language())) {
            throw absent();
        }
        return see(id, "invite", request);
    }

    @PostMapping(PATH + "/{id}/fermeture")
    View close(@PathVariable UUID id, HttpServletRequest request) {
        var account = find(id);
        return answer(account, changes.close(account), "", request);
    }

    @PostMapping(PATH + "/{id}/reouverture")
    View reopen(@PathVariable UUID id, HttpServletRequest request) {
        changes.reopen(find(id));
        return see(id, "", request);
    }

    @PostMapping(PATH + "/{id}/cles")
    View removePasskeys(@PathVariable UUID id, HttpServletRequest request) {
        changes.removePasskeys(find(id));
        return see(id, "cles", request);
    }

    private View answer(Account account, Optional<AccountRefusal> refused, String told, HttpServletRequest request) {
        return refused.<View>map(
                        why -> pages.show(ONE, AccountPage.of(account, why, ""), HttpStatus.UNPROCESSABLE_CONTENT))
                .orElseGet(() -> see(account.id(), told, request));
    }

    private View see(UUID id, String told, HttpServletRequest request) {
        var path = PATH + "/" + id + (told.isEmpty() ? "" : "?fait=" + told);
        return new RedirectView(pages.tr(request).href(path));
    }

    private Account find(UUID id) {
        return roster.find(id).orElseThrow(AccountsController::absent);
    }

    private static Set<Role> roles(@Nullable List<String> codes) {
        var roles = EnumSet.noneOf(Role.class);
        Arrays.stream(Role.values())
                .filter(role -> codes != null && codes.contains(role.code()))
                .forEach(roles::add);
        return Set.copyOf(roles);
    }

    private static ResponseStatusException absent() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
