package org.hortillon.publishing.seal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hortillon.access.Viewer;
import org.hortillon.hubs.Hubs;
import org.hortillon.publishing.article.Articles;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together what is shown of seals: only those of articles that are out. */
@Component
@Transactional(readOnly = true)
public class Proofs {

    private final Articles articles;
    private final Seals seals;
    private final Drifts drifts;
    private final KeptDrifts kept;
    private final Hubs hubs;

    Proofs(Articles articles, Seals seals, Drifts drifts, KeptDrifts kept, Hubs hubs) {
        this.articles = articles;
        this.seals = seals;
        this.drifts = drifts;
        this.kept = kept;
        this.hubs = hubs;
    }

    /** The proofs of one version of an article, the last when {@code version} is 0. */
    public Optional<ProofsPage> page(String slug, int version, Viewer viewer) {
        return seal(slug, version)
                .map(seal -> new ProofsPage(seal, seals.versions(slug), drifts.tell(seal), viewer.isTeam()));
    }

    /** One number of a version, with the records behind it where {@code viewer} may see them. */
    public Optional<ClaimPage> claim(String slug, int version, int number, Viewer viewer) {
        return seal(slug, version)
                .flatMap(seal -> seals.claim(seal, number).map(claim -> {
                    var told = drifts.tell(seal, List.of(claim)).getFirst();
                    return new ClaimPage(seal, told, rows(claim), viewer.isTeam());
                }));
    }

    /** What was sealed and nothing of today, as anybody may have it. */
    public Optional<Sealed> sealed(String slug, int version) {
        return seal(slug, version)
                .map(seal -> new Sealed(
                        seals.asSealed(seal),
                        seals.source(seal),
                        seals.claims(seal).stream()
                                .map(claim -> new Sealed.Line(claim, rows(claim)))
                                .toList()));
    }

    /** How each number of a version that moved stands today, as anybody may hear it. */
    public Optional<List<Moving>> moving(String slug, int version) {
        return seal(slug, version)
                .map(seal -> drifts.tell(seal).stream()
                        .filter(Told::differs)
                        .flatMap(told -> Moving.of(told).stream())
                        .toList());
    }

    /** What the last comparison found in the last version of each article, the last sealed first. */
    public DriftsPage drifts() {
        var found = kept.found();
        var moved = new ArrayList<ProofsPage>();
        for (var seal : seals.latest().values()) {
            var here = found.getOrDefault(seal.slug(), Map.of());
            if (!here.isEmpty()) {
                moved.add(new ProofsPage(seal, List.of(seal), told(seal, here), true));
            }
        }
        moved.sort((one, other) -> other.seal().sealedAt().compareTo(one.seal().sealedAt()));
        return new DriftsPage(kept.last().orElse(null), moved);
    }

    private List<Told> told(Seal seal, Map<UUID, KeptDrifts.Kept> found) {
        return seals.claims(seal).stream()
                .flatMap(claim -> Stream.ofNullable(found.get(claim.id()))
                        .map(each -> new Told(claim, each.drift(), each.seen())))
                .toList();
    }

    /** The records that the public may see: none about people. */
    private List<SealedRow> rows(SealedClaim claim) {
        return claim.figure() == null || claim.figure().aboutPeople() ? List.of() : seals.rows(claim);
    }

    private Optional<Seal> seal(String slug, int version) {
        return articles.find(slug, hubs.today())
                .flatMap(_ -> seals.versions(slug).stream()
                        .filter(seal -> version == 0 || seal.version() == version)
                        .findFirst());
    }
}
