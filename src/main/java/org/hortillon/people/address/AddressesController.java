package org.hortillon.people.address;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.hortillon.access.Open;
import org.hortillon.access.Viewer;
import org.hortillon.kernel.Refusal;
import org.hortillon.people.Persons;
import org.hortillon.people.address.AddressRules.Proof;
import org.hortillon.people.address.AddressRules.Wish;
import org.hortillon.site.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import org.springframework.web.util.UriUtils;

/** Whoever is signed in and is somebody of the hub sees and changes their addresses. */
@Open
@Controller
class AddressesController {

    private static final String PATH = "/moi/adresses";

    private final Pages pages;
    private final Persons persons;
    private final OwnAddresses addresses;
    private final AddressProofs proofs;

    AddressesController(Pages pages, Persons persons, OwnAddresses addresses, AddressProofs proofs) {
        this.pages = pages;
        this.persons = persons;
        this.addresses = addresses;
        this.proofs = proofs;
    }

    @GetMapping(PATH)
    View list(HttpServletRequest request) {
        if (!Viewer.current().signedIn()) {
            return to("/connexion?retour=" + PATH, request);
        }
        return persons.of(Viewer.current())
                .map(person -> show(person, "", null, HttpStatus.OK))
                .orElseGet(() -> to("/moi", request));
    }

    @PostMapping(PATH)
    View add(@RequestParam(name = "courriel", defaultValue = "") String typed, HttpServletRequest request) {
        var wish = proofs.ask(person(), typed.strip(), pages.tr(request).language());
        return wish == Wish.ASKED
                ? to(PATH + "?fait=envoi", request)
                : show(person(), typed, wish, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @PostMapping(PATH + "/principale")
    View makeMain(@RequestParam("adresse") UUID address, HttpServletRequest request) {
        addresses.makeMain(person(), account(), address, pages.tr(request).language());
        return to(PATH + "?fait=principale", request);
    }

    @PostMapping(PATH + "/retrait")
    View remove(@RequestParam("adresse") UUID address, HttpServletRequest request) {
        addresses.remove(person(), address);
        return to(PATH + "?fait=retrait", request);
    }

    /** Looks at nothing but whose link it is, and spends nothing: programs that look at mails follow links. */
    @GetMapping(PATH + "/preuve")
    View proof(@RequestParam(name = "jeton", defaultValue = "") String token, HttpServletRequest request) {
        if (!Viewer.current().signedIn()) {
            var back = PATH + "/preuve?jeton=" + token;
            return to("/connexion?retour=" + UriUtils.encode(back, java.nio.charset.StandardCharsets.UTF_8), request);
        }
        return persons.of(Viewer.current())
                .map(person -> pages.show(
                        "people/address/proof",
                        new ProofPage(token, proofs.waiting(person, token).orElse(null))))
                .orElseGet(() -> to("/moi", request));
    }

    @PostMapping(PATH + "/preuve")
    View prove(@RequestParam(name = "jeton", defaultValue = "") String token, HttpServletRequest request) {
        var proved = proofs.prove(person(), token) == Proof.PROVED;
        return to(PATH + (proved ? "?fait=preuve" : "?refus=lien"), request);
    }

    private View show(UUID person, String typed, @Nullable Refusal refusal, HttpStatus status) {
        return pages.show("people/address/list", new AddressesPage(addresses.of(person), typed, refusal), status);
    }

    private View to(String path, HttpServletRequest request) {
        var view = new RedirectView(pages.tr(request).href(path));
        view.setExpandUriTemplateVariables(false);
        return view;
    }

    private UUID person() {
        return persons.of(Viewer.current()).orElseThrow(AddressesController::absent);
    }

    private static UUID account() {
        var account = Viewer.current().account();
        if (account == null) {
            throw absent();
        }
        return account;
    }

    private static ResponseStatusException absent() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
