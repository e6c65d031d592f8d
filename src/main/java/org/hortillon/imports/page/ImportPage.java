package org.hortillon.imports.page;

import java.text.Collator;
import java.util.List;
import java.util.UUID;
import org.hortillon.imports.Limits;
import org.hortillon.kernel.Refusal;
import org.hortillon.kernel.Tr;
import org.jspecify.annotations.Nullable;

/**
 * Where the team sends a folder.
 *
 * @param refused why what was just sent was not looked at
 * @param running the import under way
 * @param recent the last imports, the newest first
 * @param files what a folder may hold
 */
public record ImportPage(
        @Nullable Refusal refused, @Nullable UUID running, List<Told> recent, List<FileGuide> files) {

    /** What may be sent at once, in MiB. */
    public long megabytes() {
        return Limits.UPLOAD_BYTES >> 20;
    }

    /** The files as a reader looks for them. */
    public List<FileGuide> byTitle(Tr t) {
        var order = Collator.getInstance(t.language().locale());
        return files.stream()
                .sorted((one, other) -> order.compare(one.title(t), other.title(t)))
                .toList();
    }

    public String state(Told told) {
        return told.state(told.id().equals(running));
    }
}
