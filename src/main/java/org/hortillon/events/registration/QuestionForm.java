package org.hortillon.events.registration;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.hortillon.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * A question as the team writes it; nothing of it is checked yet.
 *
 * @param options one a line, in English behind a bar
 */
public record QuestionForm(String text, String textEn, String kind, String options, boolean required, String askedOf) {

    private static final int TEXT_MAX = 300;
    private static final int FEWEST = 2;

    /** Why a question is not taken. */
    enum Problem implements Refusal {
        NO_TEXT,
        TOO_LONG,
        FEW_OPTIONS,
        HALF_ENGLISH,
        ANSWERED;

        @Override
        public String code() {
            return "events.question." + name().toLowerCase(Locale.ROOT);
        }
    }

    static final QuestionForm BLANK = new QuestionForm("", "", "text", "", false, "everybody");

    static QuestionForm of(Map<String, String> fields) {
        var kind = fields.getOrDefault("genre", "");
        var audience = fields.getOrDefault("pour", "");
        return new QuestionForm(
                fields.getOrDefault("texte", "").strip(),
                fields.getOrDefault("texte-en", "").strip(),
                Question.KINDS.contains(kind) ? kind : "text",
                fields.getOrDefault("choix", "").strip(),
                "oui".equals(fields.get("obligatoire")),
                Question.AUDIENCES.contains(audience) ? audience : "everybody");
    }

    public static QuestionForm of(Question question) {
        var lines = new ArrayList<String>();
        for (var at = 0; at < question.options().size(); at++) {
            var english = question.optionsEn().isEmpty()
                    ? ""
                    : " | " + question.optionsEn().get(at);
            lines.add(question.options().get(at) + english);
        }
        return new QuestionForm(
                question.text(),
                question.textEn() == null ? "" : question.textEn(),
                question.kind(),
                String.join("\n", lines),
                question.required(),
                question.askedOf());
    }

    /** What has to be corrected, by the field. */
    Map<String, Refusal> problems() {
        var problems = new LinkedHashMap<String, Refusal>();
        if (text.isEmpty()) {
            problems.put("texte", Problem.NO_TEXT);
        } else if (text.length() > TEXT_MAX || textEn.length() > TEXT_MAX) {
            problems.put("texte", Problem.TOO_LONG);
        }
        if (kind.equals("choice")) {
            if (french().stream().distinct().count() < FEWEST
                    || french().size() != french().stream().distinct().count()) {
                problems.put("choix", Problem.FEW_OPTIONS);
            } else if (!english().isEmpty() && english().size() != french().size()) {
                problems.put("choix", Problem.HALF_ENGLISH);
            }
        }
        return problems;
    }

    List<String> french() {
        return kind.equals("choice")
                ? options.lines()
                        .map(line -> line.split("\\|", 2)[0].strip())
                        .filter(each -> !each.isEmpty())
                        .toList()
                : List.of();
    }

    List<String> english() {
        return kind.equals("choice")
                ? options.lines()
                        .map(line -> line.split("\\|", 2))
                        .filter(parts -> parts.length == 2 && !parts[1].isBlank())
                        .map(parts -> parts[1].strip())
                        .toList()
                : List.of();
    }

    Question question(UUID id) {
        @Nullable String other = textEn.isEmpty() ? null : textEn;
        return new Question(id, text, other, kind, french(), english(), required, askedOf);
    }
}
