package org.hortillon.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Signs in whoever holds a link. */
@Open
@Controller
class SignInController {

    private final Accounts accounts;
    private final SignIn signIn;
    private final TransactionOperations quiet;

    SignInController(Accounts accounts, SignIn signIn, TransactionOperations springSessionTransactionOperations) {
        this.accounts = accounts;
        this.signIn = signIn;
        this.quiet = springSessionTransactionOperations;
    }

    /** No page that is kept shows any of it, so whoever tries words turns no pages. */
    @GetMapping("/connexion/lien")
    String enter(@RequestParam("jeton") String token, HttpServletRequest request, HttpServletResponse response) {
        Optional<Accounts.Spent> link = quiet.execute(transaction -> accounts.spend(token));
        var entered = link.flatMap(spent -> signIn.enter(spent.account(), spent.way(), request, response));
        if (entered.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return "redirect:" + signIn.firstPage();
    }
}
