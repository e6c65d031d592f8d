package org.hortillon.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

/** How often something can be done in a second by several at once. */
final class Rate {

    /** One doing of one client. */
    interface Work {
        void once(int client, int n) throws Exception;
    }

    private Rate() {}

    static double of(int clients, Duration length, Work work) throws InterruptedException, ExecutionException {
        var begin = System.nanoTime();
        var end = begin + length.toNanos();
        var done = 0L;
        try (var threads = Executors.newFixedThreadPool(clients)) {
            var all = new ArrayList<Callable<Long>>();
            for (var client = 0; client < clients; client++) {
                var number = client;
                all.add(() -> until(end, number, work));
            }
            for (var each : threads.invokeAll(all)) {
                done += each.get();
            }
        }
        return done / ((System.nanoTime() - begin) / 1e9);
    }

    private static long until(long end, int client, Work work) throws Exception {
        var n = 0;
        while (System.nanoTime() < end) {
            work.once(client, n);
            n++;
        }
        return n;
    }
}
