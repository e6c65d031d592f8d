package org.hortillon.messages.inbox;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.hortillon.access.For;
import org.hortillon.access.Role;
import org.hortillon.access.Viewer;
import org.hortillon.kernel.Refusal;
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

@For({Role.TEAM, Role.ADMINISTRATOR})
@Controller
class ThreadController {

    private final Pages pages;
    private final Answers answers;

    ThreadController(Pages pages, Answers answers) {
        this.pages = pages;
        this.answers = answers;
    }

    @GetMapping("/equipe/messages/{id}")
    View thread(@PathVariable UUID id) {
        return show(message(id), "", null);
    }

    @PostMapping("/equipe/messages/{id}/courriel")
    View answer(
            @PathVariable UUID id,
            @RequestParam(name = "texte", defaultValue = "") String typed,
            HttpServletRequest request) {
        var message = message(id);
        var text = typed.strip().replace("\r\n", "\n");
        var problem = AnswerRules.somethingMustBeSaidAndNotTooMuch(text);
        var account = Viewer.current().account();
        if (problem.isPresent() || account == null) {
            return show(message, typed, problem.orElse(null));
        }
        answers.answer(message, account, text);
        return new RedirectView(pages.tr(request).href("/equipe/messages/" + id));
    }

    private View show(InboxPage.Message message, String typed, @Nullable Refusal refused) {
        return pages.show(
                "messages/inbox/thread",
                new ThreadPage(message, answers.to(message.id()), typed, refused),
                refused == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private InboxPage.Message message(UUID id) {
        return answers.message(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
