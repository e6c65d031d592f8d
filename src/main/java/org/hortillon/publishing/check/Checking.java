package org.hortillon.publishing.check;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.hortillon.access.Viewer;
import org.hortillon.commitments.Commitments;
import org.hortillon.companies.Testimonials;
import org.hortillon.figures.FigureAnswer;
import org.hortillon.figures.FigureQuery;
import org.hortillon.figures.FigureValue;
import org.hortillon.figures.Figures;
import org.hortillon.figures.Period;
import org.hortillon.hubs.Hubs;
import org.hortillon.kernel.Tr;
import org.hortillon.publishing.binding.Binder;
import org.hortillon.publishing.binding.Candidate;
import org.hortillon.publishing.binding.Likeness;
import org.hortillon.publishing.claim.Claim;
import org.hortillon.publishing.claim.ClaimReader;
import org.hortillon.publishing.claim.Measured;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the claims of a text and holds each against the records; all of its figures are of one moment. */
@Component
@Transactional(readOnly = true)
public class Checking {

    private static final String FIGURE = "figure:";
    private static final double AGREEMENT = 0.12;

    private final Vocabularies vocabularies;
    private final Figures figures;
    private final Commitments commitments;
    private final Testimonials testimonials;
    private final Hubs hubs;

    Checking(
            Vocabularies vocabularies, Figures figures, Commitments commitments, Testimonials testimonials, Hubs hubs) {
        this.vocabularies = vocabularies;
        this.figures = figures;
        this.commitments = commitments;
        this.testimonials = testimonials;
        this.hubs = hubs;
    }

    /** The claims of {@code text}, numbers without a period of their own being those of {@code period}. */
    public Report check(String text, Period period, Viewer viewer, Tr t) {
        var body = Fronted.withoutFrontMatter(text);
        var language = ClaimReader.language(body);
        var claims = ClaimReader.read(body, language, YearMonth.from(period.to()));
        var proposed = proposed(claims, new Binder(vocabularies.in(language), period.code()));
        var answers = answers(claims, proposed, period.code(), viewer);
        var elsewhere = Elsewhere.named(body, own());
        var judge = new Judge(
                new Promises(commitments.all(), new Likeness(language)),
                new Speakers(testimonials.all()),
                new Reasons(t),
                language,
                period.code(),
                elsewhere.orElse(null));
        return new Report(
                text,
                period.code(),
                language,
                claims.stream()
                        .flatMap(claim -> judged(claim, judge, proposed, answers, period.code()).stream())
                        .toList());
    }

    /** Names by which a text shows that it speaks of this hub. */
    private List<String> own() {
        var hub = hubs.current();
        return java.util.stream.Stream.of(hub.name(), hub.town(), hub.territory())
                .filter(java.util.Objects::nonNull)
                .toList();
    }

    /** What each claim may count; an item that says nothing of its own goes on with what the item before it counts. */
    private static Map<Claim, List<Candidate>> proposed(List<Claim> claims, Binder binder) {
        var proposed = new LinkedHashMap<Claim, List<Candidate>>();
        Read last = null;
        Read part = null;
        for (var claim : claims) {
            var candidates = new ArrayList<>(binder.candidates(claim));
            var before = part != null && goesOn(claim, part.claim()) ? part : last;
            if (before != null && before.taken() != null && continues(claim, before.claim())) {
                candidates.addAll(binder.continued(claim, before.taken().query()));
            }
            proposed.put(claim, candidates);
            last = Read.of(claim, candidates);
            part = claim.measure() == Measured.PERCENT ? last : part;
        }
        return proposed;
    }

    /** A claim, and what it is sure to count, if anything. */
    private record Read(Claim claim, @Nullable Candidate taken) {

        static Read of(Claim claim, List<Candidate> candidates) {
            return new Read(
                    claim,
                    candidates.stream()
                            .max(java.util.Comparator.comparingDouble(Candidate::confidence))
                            .filter(best -> best.confidence() >= Judge.BAR)
                            .orElse(null));
        }
    }

    /** Whether it is a share that follows another one in its line, though other numbers may stand between them. */
    private static boolean goesOn(Claim claim, Claim part) {
        return claim.measure() == Measured.PERCENT && part.measure() == Measured.PERCENT && claim.line() == part.line();
    }

    private static boolean continues(Claim claim, Claim last) {
        var setting = claim.setting();
        var before = last.setting();
        var sameRow = claim.measure() == Measured.PERCENT
                && !setting.row().isEmpty()
                && setting.row().equals(before.row());
        var nextItem = !setting.before().isEmpty() && claim.measure() == last.measure();
        var compared = setting.compared() && claim.measure() == last.measure();
        return goesOn(claim, last)
                || (setting.counted().isBlank()
                        && (sameRow || nextItem || compared)
                        && setting.lead().equals(before.lead())
                        && setting.headings().equals(before.headings()));
    }

    private Map<FigureQuery, FigureAnswer> answers(
            List<Claim> claims, Map<Claim, List<Candidate>> proposed, String period, Viewer viewer) {
        var queries = new LinkedHashSet<FigureQuery>();
        claims.forEach(claim -> linked(claim, period).ifPresent(queries::add));
        proposed.values().forEach(candidates -> candidates.forEach(candidate -> queries.add(candidate.query())));
        var asked = List.copyOf(queries);
        var answers = figures.evaluate(asked, viewer);
        var all = new LinkedHashMap<FigureQuery, FigureAnswer>();
        for (var i = 0; i < asked.size(); i++) {
            all.put(asked.get(i), answers.get(i));
        }
        return all;
    }

    private static Optional<FigureQuery> linked(Claim claim, String period) {
        return Optional.ofNullable(claim.link())
                .filter(link -> link.startsWith(FIGURE))
                .map(link -> FigureQuery.parse(link.substring(FIGURE.length())).during(period));
    }

    private static Optional<CheckedClaim> judged(
            Claim claim,
            Judge judge,
            Map<Claim, List<Candidate>> proposed,
            Map<FigureQuery, FigureAnswer> answers,
            String period) {
        var link = linked(claim, period);
        if (link.isPresent()) {
            return Optional.of(judge.linked(claim, link.get(), Objects.requireNonNull(answers.get(link.get()))));
        }
        if (claim.link() != null) {
            return Optional.of(judge.declared(claim, claim.link()));
        }
        var proposals = Objects.requireNonNull(proposed.get(claim)).stream()
                .flatMap(candidate -> proposal(claim, candidate, answers).stream())
                .toList();
        return judge.judge(claim, proposals);
    }

    private static Optional<Proposal> proposal(
            Claim claim, Candidate candidate, Map<FigureQuery, FigureAnswer> answers) {
        if (!(answers.get(candidate.query()) instanceof FigureValue value) || value.value() == null) {
            return Optional.empty();
        }
        var agrees = Judge.agrees(claim, value.value());
        var confidence = Math.clamp(candidate.confidence() + (agrees ? AGREEMENT : 0), 0, 1);
        return Optional.of(new Proposal(candidate, value, confidence, agrees));
    }
}
