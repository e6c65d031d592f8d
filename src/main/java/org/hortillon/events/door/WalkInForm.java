package org.hortillon.events.door;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Somebody who came without being registered, as it is typed. */
record WalkInForm(
        @Nullable String prenom,
        @Nullable String nom,
        @Nullable String courriel) {

    Optional<Scan.WalkIn> read() {
        return SyncRequest.walkIn(prenom, nom, courriel);
    }
}
