package org.hortillon.kernel;

import java.util.UUID;

/** What happens in the demo hub that no file of an import tells; offered as a bean, and asked for by the demo alone. */
public interface DemoScene {

    /**
     * Plays the scene, unless it was played before.
     *
     * @param team the account of somebody of the team
     */
    void play(UUID team);
}
