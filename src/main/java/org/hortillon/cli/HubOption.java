package org.hortillon.cli;

import java.util.UUID;
import org.hortillon.hubs.Hubs;
import org.hortillon.kernel.HubScope;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which hub of a store a command asks. */
final class HubOption {

    @Option(names = "--hub", paramLabel = "KEY", description = "Which hub, when the store holds several.")
    @Nullable String key;

    /** The hub that is named, else the only one; throws {@link Misuse} when there is no such hub, or a choice. */
    UUID in(Hubs hubs) {
        var all = hubs.all();
        var keys =
                all.stream().map(id -> HubScope.call(id, hubs::current).key()).toList();
        if (all.size() == 1 && key == null) {
            return all.getFirst();
        }
        if (key == null || !keys.contains(key)) {
            throw new Misuse(
                    all.isEmpty()
                            ? "This store holds no hub yet. Import a folder first."
                            : "This store holds these hubs: " + String.join(", ", keys)
                                    + ". Choose one with --hub KEY.");
        }
        return all.get(keys.indexOf(key));
    }
}
