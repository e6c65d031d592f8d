package org.hortillon.accounts.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.ObjLongConsumer;
import java.util.function.ToLongFunction;
import org.hortillon.access.Accounts;
import org.hortillon.access.Role;
import org.hortillon.access.SignInRequests;
import org.hortillon.access.SignInRequests.Asked;
import org.hortillon.access.SignInRequests.Wish;
import org.hortillon.kernel.Language;
import org.hortillon.testing.Browser;
import org.hortillon.testing.HubTest;
import org.hortillon.testing.Rounds;
import org.hortillon.testing.TestClock;
import org.hortillon.testing.TestHub;
import org.junit.jupiter.api.Test;

/**
 * How long an answer takes tells nothing of whether an address is known: the area under the curve is how often one of a
 * known address takes longer than one of an unknown; 0.5 tells nothing. It is taken inside, where nothing hides a
 * difference, and over HTTP, which is what strangers see.
 */
@HubTest
class SignInTimingTest {

    private static final int PAIRS = Rounds.of(150, 10_000);
    private static final int WARMING_UP = 50;

    /** As many pairs as one network address may ask for in a quarter of an hour. */
    private static final int PAIRS_A_QUARTER = 25;

    private final TestHub hub;
    private final SignInRequests requests;

    SignInTimingTest(TestHub hub, SignInRequests requests) {
        this.hub = hub;
        this.requests = requests;
    }

    @Test
    void inside_it_takes_as_long() {
        hold(
                "inside",
                (email) -> timed(() ->
                        hub.inHub(() -> requests.ask(new Wish(email, Language.FR, "", "::1"))) == Asked.TAKEN));
    }

    @Test
    void over_http_it_takes_as_long() {
        var browser = hub.visitor();
        var token = browser.formToken("/connexion");
        hold("over HTTP", email -> timed(() -> ask(browser, token, email)));
    }

    private static boolean ask(Browser browser, String token, String email) {
        return browser.post("/connexion", Map.of("_csrf", token, "courriel", email))
                        .status()
                == 302;
    }

    private void hold(String where, ToLongFunction<String> asking) {
        var known = new ArrayList<Long>();
        var unknown = new ArrayList<Long>();
        pairs(asking, (isKnown, nanos) -> (isKnown ? known : unknown).add(nanos));
        var auc = area(known, unknown);
        Rounds.found("time tells nothing of an address, " + where, PAIRS, String.format(Locale.ROOT, "AUC %.4f", auc));
        assertThat(auc).isBetween(0.5 - tolerance(), 0.5 + tolerance());
    }

    /** The goal's two hundredths, or four standard deviations of what chance gives when there are fewer pairs. */
    private static double tolerance() {
        return Math.max(0.02, 4 * Math.sqrt((2.0 * PAIRS + 1) / 12) / PAIRS);
    }

    private void pairs(ToLongFunction<String> asking, ObjLongConsumer<Boolean> found) {
        var random = new Random(12);
        for (var number = -WARMING_UP; number < PAIRS; number++) {
            if (number % PAIRS_A_QUARTER == 0) {
                hub.clockAt(TestClock.START.plus(
                        Duration.ofMinutes(15).multipliedBy((number + WARMING_UP) / PAIRS_A_QUARTER)));
            }
            var emails = emails("somebody" + (number + WARMING_UP) + "@exemple.fr", random.nextBoolean());
            hub.inHub(() -> hub.bean(Accounts.class).open(emails.getFirst(), "Somebody", List.of(Role.MEMBER)));
            var knownFirst = random.nextBoolean();
            var first = asking.applyAsLong(knownFirst ? emails.getFirst() : emails.getLast());
            var second = asking.applyAsLong(knownFirst ? emails.getLast() : emails.getFirst());
            if (number >= 0) {
                found.accept(knownFirst, first);
                found.accept(!knownFirst, second);
            }
        }
    }

    private static List<String> emails(String name, boolean turned) {
        return turned ? List.of("a" + name, "b" + name) : List.of("b" + name, "a" + name);
    }

    private static long timed(java.util.function.BooleanSupplier asking) {
        var begin = System.nanoTime();
        assertThat(asking.getAsBoolean()).isTrue();
        return System.nanoTime() - begin;
    }

    @Test
    void the_area_is_one_when_each_known_takes_longer_and_half_when_nothing_tells() {
        assertThat(area(List.of(3L, 4L), List.of(1L, 2L))).isEqualTo(1.0);
        assertThat(area(List.of(1L, 4L), List.of(2L, 3L))).isEqualTo(0.5);
        assertThat(area(List.of(1L, 1L), List.of(1L, 1L))).isEqualTo(0.5);
    }

    private static double area(List<Long> known, List<Long> unknown) {
        var others = unknown.stream().mapToLong(Long::longValue).sorted().toArray();
        var wins = 0.0;
        for (var one : known) {
            wins += (below(others, one) + below(others, one + 1)) / 2.0;
        }
        return wins / known.size() / others.length;
    }

    /** How many of the sorted are less than {@code limit}; all are whole. */
    private static int below(long[] sorted, long limit) {
        var place = Arrays.binarySearch(sorted, limit);
        var begin = place < 0 ? -place - 1 : place;
        while (begin > 0 && sorted[begin - 1] == limit) {
            begin--;
        }
        return begin;
    }
}
