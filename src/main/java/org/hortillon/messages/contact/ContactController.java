package org.hortillon.messages.contact;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hortillon.access.Open;
import org.hortillon.kernel.Refusal;
import org.hortillon.site.Pages;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

@Open
@Controller
class ContactController {

    private static final String TEMPLATE = "messages/contact/form";

    private final Pages pages;
    private final SendMessage sending;

    ContactController(Pages pages, SendMessage sending) {
        this.pages = pages;
        this.sending = sending;
    }

    @GetMapping("/contact")
    View form(@RequestParam(name = "sujet", defaultValue = "") String subject) {
        return pages.show(TEMPLATE, new ContactPage(ContactForm.blank(subject), Map.of(), null));
    }

    @PostMapping("/contact")
    View send(ContactForm form, HttpServletRequest request) {
        var t = pages.tr(request);
        return switch (sending.send(form, request.getRemoteAddr(), t.language())) {
            case ContactOutcome.Received received -> new RedirectView(t.href("/contact/merci"));
            case ContactOutcome.Incomplete incomplete ->
                pages.show(
                        TEMPLATE,
                        new ContactPage(form, byField(incomplete.problems()), null),
                        HttpStatus.UNPROCESSABLE_CONTENT);
            case ContactOutcome.TooMany tooMany ->
                pages.show(
                        TEMPLATE,
                        new ContactPage(form, Map.of(), ContactRules.Problem.TOO_MANY),
                        HttpStatus.TOO_MANY_REQUESTS);
        };
    }

    @GetMapping("/contact/merci")
    View thanks() {
        return pages.show("messages/contact/thanks", new ThanksPage());
    }

    private static Map<String, Refusal> byField(Map<ContactRules.Field, ContactRules.Problem> problems) {
        var byField = new LinkedHashMap<String, Refusal>();
        problems.forEach((field, problem) -> byField.put(field.id(), problem));
        return byField;
    }
}
