package org.hortillon.publishing.seal;

import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hortillon.figures.MergedRows;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells what has moved since articles were sealed. It compares and changes nothing. */
@Component
@Transactional(readOnly = true)
public class Drifts {

    private final Seals seals;
    private final Asking asking;

    Drifts(Seals seals, Asking asking) {
        this.seals = seals;
        this.asking = asking;
    }

    /** Each number of a version, with what the records give for it today. */
    public List<Told> tell(Seal seal) {
        return tell(seal, seals.claims(seal), new Answers());
    }

    /** As {@link #tell(Seal)}, among many others with which it shares {@code answers}. */
    public List<Told> tell(Seal seal, Answers answers) {
        return tell(seal, seals.claims(seal), answers);
    }

    /** Some numbers of a version, with what the records give for them today. */
    public List<Told> tell(Seal seal, List<SealedClaim> claims) {
        return tell(seal, claims, new Answers());
    }

    private List<Told> tell(Seal seal, List<SealedClaim> claims, Answers shared) {
        var comparable = claims.stream()
                .map(SealedClaim::figure)
                .filter(Objects::nonNull)
                .filter(this::sameDefinition)
                .collect(Collectors.toMap(
                        SealedValue::question, Function.identity(), (one, _) -> one, LinkedHashMap::new));
        var answers = shared.to(comparable.keySet(), asking);
        var drifts = new LinkedHashMap<Object, Drift>();
        return claims.stream()
                .map(claim -> {
                    var figure = claim.figure();
                    if (figure == null) {
                        return new Told(claim, null);
                    }
                    var answered = answers.get(figure.question());
                    if (answered == null) {
                        return new Told(claim, Drift.without(Drift.State.REDEFINED));
                    }
                    return new Told(
                            claim,
                            drifts.computeIfAbsent(figure.question(), _ -> compare(seal, claim, figure, answered)));
                })
                .toList();
    }

    private boolean sameDefinition(SealedValue figure) {
        return asking.version(figure.question().name())
                .filter(version -> version == figure.version())
                .isPresent();
    }

    private Drift compare(Seal seal, SealedClaim claim, SealedValue figure, Answered today) {
        var before = seals.rows(claim);
        var merged = merged(figure, before, today, seal.recordedAt());
        return new Comparing(seal.recordedAt(), merged).compare(figure, before, today, existing(before, today.rows()));
    }

    /** What merges did to the records of then and now; asked only when something moved. */
    private List<MergedRows> merged(SealedValue figure, List<SealedRow> before, Answered today, Instant since) {
        var then = before.stream().map(SealedRow::key).collect(Collectors.toSet());
        var now = today.rows().stream().map(SealedRow::key).collect(Collectors.toSet());
        if (then.equals(now) && today.gives(figure.value())) {
            return List.of();
        }
        Map<String, List<String>> ids = Stream.concat(before.stream(), today.rows().stream())
                .collect(Collectors.groupingBy(
                        SealedRow::figure, Collectors.mapping(SealedRow::id, Collectors.toList())));
        return ids.entrySet().stream()
                .map(each -> asking.merged(each.getKey(), each.getValue(), since))
                .toList();
    }

    /** Those of the records counted then that are not counted today, and yet still there. */
    private Set<String> existing(List<SealedRow> before, List<SealedRow> today) {
        var counted = today.stream().map(SealedRow::key).collect(Collectors.toSet());
        Map<String, List<String>> gone = before.stream()
                .filter(row -> !counted.contains(row.key()))
                .collect(Collectors.groupingBy(
                        SealedRow::figure, Collectors.mapping(SealedRow::id, Collectors.toList())));
        var existing = new HashSet<String>();
        gone.forEach((figure, ids) -> existing.addAll(asking.existing(figure, ids)));
        return existing;
    }
}
