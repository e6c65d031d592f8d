package org.hortillon.membership.application;

import java.util.Optional;
import java.util.UUID;

/** What an application asks of invitations; they stand beside it and know it. */
public interface OpenInvitations {

    /** Whom the invitation behind this word names, while it is open. */
    Optional<Invited> find(String token);

    /** Notes, in the caller's transaction, that the invitation led to this application. */
    void accepted(String token, UUID application);
}
