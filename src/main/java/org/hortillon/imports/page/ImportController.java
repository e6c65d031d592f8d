package org.hortillon.imports.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.hortillon.access.For;
import org.hortillon.access.Role;
import org.hortillon.access.Viewer;
import org.hortillon.site.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

@For({Role.TEAM, Role.ADMINISTRATOR})
@Controller
class ImportController {

    static final String PATH = "/equipe/import";
    private static final int SOURCE_MAX = 250;

    private final Pages pages;
    private final Runs runs;
    private final Reports reports;
    private final Guides guides;

    ImportController(Pages pages, Runs runs, Reports reports, Guides guides) {
        this.pages = pages;
        this.runs = runs;
        this.reports = reports;
        this.guides = guides;
    }

    @GetMapping(PATH)
    View form(@RequestParam(name = "refus", defaultValue = "") String refused) {
        return refused.equals(OversizeFilter.REFUSED)
                ? show(UploadRefusal.TOO_LARGE, HttpStatus.CONTENT_TOO_LARGE)
                : show(null, HttpStatus.OK);
    }

    @PostMapping(PATH)
    View send(
            @RequestParam(name = "fichiers", required = false) @Nullable List<MultipartFile> files,
            @RequestParam(name = "faire", defaultValue = "verifier") String action,
            HttpServletRequest request) {
        var sent = files == null
                ? List.<MultipartFile>of()
                : files.stream().filter(file -> !file.isEmpty()).toList();
        if (sent.isEmpty()) {
            return show(UploadRefusal.NOTHING_SENT, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (runs.current().isPresent()) {
            return show(UploadRefusal.ONE_IS_RUNNING, HttpStatus.CONFLICT);
        }
        return begin(sent, new Reports.Start(account(), source(sent), !action.equals("importer")), request);
    }

    private View begin(List<MultipartFile> sent, Reports.Start start, HttpServletRequest request) {
        var received = Received.empty();
        var handedOver = false;
        try {
            var refused = received.take(sent);
            if (refused.isPresent()) {
                return show(refused.get(), HttpStatus.UNPROCESSABLE_CONTENT);
            }
            var id = runs.start(received, start);
            handedOver = id.isPresent();
            return id.<View>map(begun -> see(begun, request))
                    .orElseGet(() -> show(UploadRefusal.ONE_IS_RUNNING, HttpStatus.CONFLICT));
        } finally {
            if (!handedOver) {
                received.close();
            }
        }
    }

    private RedirectView see(UUID id, HttpServletRequest request) {
        var view = new RedirectView(pages.tr(request).href(PATH + "/" + id));
        view.setStatusCode(HttpStatus.SEE_OTHER);
        return view;
    }

    private View show(@Nullable UploadRefusal refused, HttpStatus status) {
        var running = runs.current().map(Run::id).orElse(null);
        return pages.show("imports/form", new ImportPage(refused, running, reports.recent(), guides.all()), status);
    }

    /** {@code companies.csv + 2}. */
    private static String source(List<MultipartFile> sent) {
        var first = String.valueOf(sent.getFirst().getOriginalFilename());
        var name = first.substring(0, Math.min(first.length(), SOURCE_MAX));
        return sent.size() == 1 ? name : name + " + " + (sent.size() - 1);
    }

    private static UUID account() {
        var account = Viewer.current().account();
        if (account == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return account;
    }
}
