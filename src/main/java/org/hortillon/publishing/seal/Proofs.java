package org.hortillon.publishing.seal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    private final Hubs hubs;

    Proofs(Articles articles, Seals seals, Drifts drifts, Hubs hubs) {
        this.articles = articles;
        this.seals = seals;
        this.drifts = drifts;
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

    /** The last version of each article with what has moved in it, the last sealed first. */
    public List<ProofsPage> moved() {
        var moved = new ArrayList<ProofsPage>();
        for (var seal : seals.latest().values()) {
            var told = drifts.tell(seal).stream().filter(Told::differs).toList();
            if (!told.isEmpty()) {
                moved.add(new ProofsPage(seal, List.of(seal), told, true));
            }
        }
        moved.sort((one, other) -> other.seal().sealedAt().compareTo(one.seal().sealedAt()));
        return moved;
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
