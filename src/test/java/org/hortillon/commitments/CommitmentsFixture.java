package org.hortillon.commitments;

import org.hortillon.testing.TestHub;

/** Commitments, as a few words say them. */
final class CommitmentsFixture {

    private CommitmentsFixture() {}

    /** An open commitment made on 14 December 2023; its title is its key with a capital. */
    static void commitment(TestHub hub, String key, String dueOn, String precision) {
        hub.execute("""
                insert into commitments.commitments (key, title, title_en, owner, made_on, due_on, due_precision, state, source)
                values (?, initcap(?), 'English ' || ?, 'Le collectif', '2023-12-14', ?::date, ?, 'open', 'Bilan 2023')""", key, key, key, dueOn, precision);
    }

    static void target(TestHub hub, String key, String figure, long target, String unit) {
        hub.execute(
                "update commitments.commitments set figure = nullif(?, ''), target = ?, unit = ? where key = ?",
                figure,
                target,
                unit,
                key);
    }

    static void outcome(TestHub hub, String key, String state) {
        hub.execute(
                "update commitments.commitments set state = ?, evidence = 'Ce qui s’est passé' where key = ?",
                state,
                key);
    }
}
