package org.hortillon.events.registration;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import org.hortillon.access.For;
import org.hortillon.access.Role;
import org.hortillon.kernel.Refusal;
import org.hortillon.site.Pages;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** What is asked of those who register: of one event, or of all new events of a format. */
@For({Role.TEAM, Role.ADMINISTRATOR})
@Controller
@RequestMapping({"/equipe/evenements/{key}/questions", "/equipe/formats/{key}/questions"})
class QuestionController {

    private final Pages pages;
    private final QuestionList list;

    QuestionController(Pages pages, QuestionList list) {
        this.pages = pages;
        this.list = list;
    }

    @GetMapping
    View page(@PathVariable String key, HttpServletRequest request) {
        var owner = owner(key, request);
        return show(new QuestionsPage(owner, list.of(owner), null, QuestionForm.BLANK, Map.of()));
    }

    @PostMapping
    View add(@PathVariable String key, @RequestParam Map<String, String> fields, HttpServletRequest request) {
        var owner = owner(key, request);
        var form = QuestionForm.of(fields);
        if (!form.problems().isEmpty()) {
            return show(new QuestionsPage(owner, list.of(owner), null, form, form.problems()));
        }
        list.add(owner, form);
        return back(owner, request);
    }

    @PostMapping("/{question}")
    View change(
            @PathVariable String key,
            @PathVariable("question") String id,
            @RequestParam Map<String, String> fields,
            HttpServletRequest request) {
        var owner = owner(key, request);
        UUID question = list.of(owner).stream()
                .map(Question::id)
                .filter(each -> each.toString().equals(id))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var form = QuestionForm.of(fields);
        Map<String, Refusal> problems = "remove".equals(fields.get("do"))
                ? list.remove(owner, question) ? Map.of() : Map.of("texte", QuestionForm.Problem.ANSWERED)
                : form.problems();
        if (!problems.isEmpty()) {
            return show(new QuestionsPage(owner, list.of(owner), question, form, problems));
        }
        if (!"remove".equals(fields.get("do"))) {
            list.change(owner, question, form);
        }
        return back(owner, request);
    }

    private QuestionList.Owner owner(String key, HttpServletRequest request) {
        var format = request.getRequestURI().contains("/equipe/formats/");
        return list.owner(format, key).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private View show(QuestionsPage page) {
        return pages.show(
                "events/registration/questions",
                page,
                page.problems().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private View back(QuestionList.Owner owner, HttpServletRequest request) {
        return new RedirectView(pages.tr(request).href(owner.path()));
    }
}
