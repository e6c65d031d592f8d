package org.hortillon.publishing.verify;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.hortillon.access.Open;
import org.hortillon.access.Unkeyed;
import org.hortillon.figures.FigureQuery;
import org.hortillon.figures.FigureRefused;
import org.hortillon.figures.FigureRefused.Reason;
import org.hortillon.figures.Period;
import org.hortillon.kernel.Language;
import org.hortillon.kernel.Refusal;
import org.hortillon.kernel.Tr;
import org.hortillon.publishing.TextChecks;
import org.hortillon.site.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Checks a text for a program. */
@Open
@RestController
class CheckApi {

    static final String PATH = "/api/v1/check";
    private static final List<String> FORMS = List.of("2024", "2024-Q3", "2024-11", "2024-01-01..2024-06-30");
    private static final String PERIOD = "period";

    private final TextChecks checks;
    private final Allowance allowance;
    private final Pages pages;

    CheckApi(TextChecks checks, Allowance allowance, Pages pages) {
        this.checks = checks;
        this.allowance = allowance;
        this.pages = pages;
    }

    /** The question is read by hand: asking the container for a parameter would make it eat the body as a form. */
    @Unkeyed("reads a text and keeps nothing")
    @PostMapping(PATH)
    ResponseEntity<?> check(HttpServletRequest request) throws IOException {
        var t = spoken(request);
        var wait = allowance.take(request.getRemoteAddr());
        if (wait.isPresent()) {
            var problem = problem(Refused.TOO_MANY, Refused.TOO_MANY.status(), t, "", List.of());
            return ResponseEntity.status(problem.getStatus())
                    .header(HttpHeaders.RETRY_AFTER, String.valueOf(wait.getAsInt()))
                    .body(problem);
        }
        var said = said(request.getQueryString());
        var period = said == null ? null : Period.parse(said).orElse(null);
        if (said != null && period == null) {
            var refused = new FigureRefused(Reason.MALFORMED_PERIOD, said, FORMS);
            return answer(problem(refused, HttpStatusCode.valueOf(refused.status()), t, said, FORMS));
        }
        var sent = SentText.read(request.getInputStream());
        return sent.refused() == null
                ? ResponseEntity.ok(checks.check(sent.text(), period, t))
                : answer(problem(sent.refused(), sent.refused().status(), t, "", List.of()));
    }

    private static @Nullable String said(@Nullable String query) {
        return FigureQuery.parse("?" + (query == null ? "" : query))
                .parameters()
                .get(PERIOD);
    }

    /** In the language of the address; under a French one, in English for a program that prefers it. */
    private Tr spoken(HttpServletRequest request) {
        var t = pages.tr(request);
        var prefersEnglish = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) != null
                && Locale.ENGLISH.getLanguage().equals(request.getLocale().getLanguage());
        return prefersEnglish ? new Tr(Language.EN, t.zone()) : t;
    }

    private static ResponseEntity<ProblemDetail> answer(ProblemDetail problem) {
        return ResponseEntity.of(problem).build();
    }

    private static ProblemDetail problem(
            Refusal refusal, HttpStatusCode status, Tr t, String subject, List<String> exists) {
        var problem = ProblemDetail.forStatus(status);
        problem.setType(URI.create("urn:hortillon:" + refusal.code()));
        problem.setDetail(t.get(refusal.code(), subject));
        problem.setProperty("reason", refusal.code());
        problem.setProperty("subject", subject);
        problem.setProperty("exists", exists);
        return problem;
    }
}
