package org.hortillon.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;

/** Removes what a throwaway run leaves behind. */
final class Folders {

    private static final int TRIES = 50;
    private static final long PAUSE_MILLIS = 100;

    private Folders() {}

    /** The server in the folder is stopping at the same time, so a file may still appear: tried until it is gone. */
    static void remove(Path folder) {
        for (var attempt = 0; attempt < TRIES && folder.toFile().exists(); attempt++) {
            try {
                FileSystemUtils.deleteRecursively(folder);
                Thread.sleep(PAUSE_MILLIS);
            } catch (IOException e) {
                // still in use; next try
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }
}
