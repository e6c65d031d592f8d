package org.hortillon.messages.outgoing;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.hortillon.access.For;
import org.hortillon.access.Role;
import org.hortillon.site.Pages;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;

@For({Role.TEAM, Role.ADMINISTRATOR})
@Controller
class MailController {

    static final String PATH = "/equipe/courriers";

    private final Pages pages;
    private final Mails mails;

    MailController(Pages pages, Mails mails) {
        this.pages = pages;
        this.mails = mails;
    }

    @GetMapping(PATH)
    View list(
            @RequestParam(name = "etat", defaultValue = "") String state,
            @RequestParam(name = "genre", defaultValue = "") String kind,
            @RequestParam(name = "q", defaultValue = "") String words,
            @RequestParam(name = "page", defaultValue = "1") int page) {
        return pages.show("messages/outgoing/list", mails.list(state, kind, words, page));
    }

    @GetMapping(PATH + "/{id}")
    View mail(@PathVariable UUID id) {
        return pages.show("messages/outgoing/mail", mails.mail(id).orElseThrow(MailController::absent));
    }

    /** Never opened in the page: a file may be anything. */
    @GetMapping(PATH + "/{id}/pieces/{position}")
    ResponseEntity<byte[]> file(@PathVariable UUID id, @PathVariable int position) {
        var file = mails.file(id, position).orElseThrow(MailController::absent);
        var disposition = ContentDisposition.attachment()
                .filename(file.name(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .body(file.content());
    }

    @PostMapping(PATH + "/{id}/renvoi")
    String again(@PathVariable UUID id, HttpServletRequest request) {
        mails.again(id);
        return "redirect:" + pages.tr(request).href(PATH + "/" + id);
    }

    private static ResponseStatusException absent() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
