package org.hortillon.publishing.verify;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.hortillon.access.Open;
import org.hortillon.access.Unkeyed;
import org.hortillon.access.Viewer;
import org.hortillon.figures.Period;
import org.hortillon.publishing.check.Checking;
import org.hortillon.publishing.check.TextPeriods;
import org.hortillon.site.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;

/** The page on which anybody checks a text against the public figures; nothing of it is kept. */
@Open
@Controller
class VerifierController {

    static final String PATH = "/verifier";
    private static final String TEMPLATE = "publishing/verify/verifier";

    private final Pages pages;
    private final Checking checking;
    private final TextPeriods periods;
    private final Allowance allowance;
    private final CheckedDrawing drawing;

    VerifierController(
            Pages pages, Checking checking, TextPeriods periods, Allowance allowance, CheckedDrawing drawing) {
        this.pages = pages;
        this.checking = checking;
        this.periods = periods;
        this.allowance = allowance;
        this.drawing = drawing;
    }

    @GetMapping(PATH)
    View form(@RequestParam(name = "refus", defaultValue = "") String refused) {
        return refused.equals(OversizeText.REFUSED)
                ? refuse("", "", Refused.TOO_LARGE)
                : pages.show(TEMPLATE, VerifierPage.BLANK);
    }

    @Unkeyed("reads a text and keeps nothing")
    @PostMapping(PATH)
    View check(
            @RequestParam(name = "texte", defaultValue = "") String typed,
            @RequestParam(name = "periode", defaultValue = "") String period,
            @RequestParam(name = "fichier", required = false) @Nullable MultipartFile file,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var wait = allowance.take(request.getRemoteAddr());
        if (wait.isPresent()) {
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(wait.getAsInt()));
            return refuse(typed, period, Refused.TOO_MANY);
        }
        var sent = sent(typed, file);
        var during = Period.parse(period.strip());
        if (sent.refused() != null) {
            return refuse(sent.text().isEmpty() ? typed : sent.text(), period, sent.refused());
        }
        if (!period.isBlank() && during.isEmpty()) {
            return refuse(sent.text(), period, Refused.PERIOD);
        }
        var meant = during.orElseGet(() -> periods.of(sent.text()));
        var t = pages.tr(request);
        var report = checking.check(sent.text(), meant, Viewer.VISITOR, t);
        return pages.show(TEMPLATE, new VerifierPage(sent.text(), meant.code(), null, report, drawing.draw(report, t)));
    }

    /** A file goes before what is typed: whoever chooses one means it. */
    private static SentText sent(String typed, @Nullable MultipartFile file) throws IOException {
        if (file != null && !file.isEmpty()) {
            try (var content = file.getInputStream()) {
                return SentText.read(content);
            }
        }
        return typed.isBlank() ? new SentText(typed, Refused.EMPTY) : SentText.of(typed);
    }

    private View refuse(String text, String period, Refused refused) {
        return pages.show(TEMPLATE, new VerifierPage(text, period, refused, null, null), refused.status());
    }
}
