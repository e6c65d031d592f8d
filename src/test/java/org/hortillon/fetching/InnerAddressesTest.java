package org.hortillon.fetching;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.nio.channels.ServerSocketChannel;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.hortillon.fetching.Fetched.Problem;
import org.junit.jupiter.api.Test;

/** A listener on this machine that nobody may reach: it counts whoever knocks. */
class InnerAddressesTest {

    private static final int ADDRESSES = Integer.getInteger("hortillon.rounds.fetching", 10_000);
    private static final InetAddress PUBLIC = InetAddress.ofLiteral("1.1.1.1");
    private static final InetAddress INNER = InetAddress.ofLiteral("127.0.0.2");
    private static final InetAddress LOOPBACK = InetAddress.ofLiteral("127.0.0.1");

    @Test
    void none_of_ten_thousand_ways_to_write_an_inner_address_reaches_this_machine() throws IOException {
        var seed = new Random().nextLong();
        System.out.println("seed " + seed);
        var ways = new InnerAddresses(new Random(seed));
        try (var canary = canary()) {
            var fetching = new Fetching(InetAddress::getAllByName, AddressRules::isPublic, quick());
            for (var number = 0; number < ADDRESSES; number++) {
                var address = ways.next(port(canary));
                assertThat(fetching.fetch(wanted(address)))
                        .as(address)
                        .isInstanceOfSatisfying(
                                Fetched.Refused.class,
                                refused -> assertThat(refused.problem())
                                        .as(address)
                                        .isIn(Problem.NOT_PUBLIC, Problem.NOT_A_WEB_ADDRESS, Problem.UNKNOWN_HOST));
            }
            assertThat(canary.accept()).isNull();
        }
    }

    @Test
    void without_the_rule_the_same_address_is_reached() throws IOException {
        try (var canary = canary()) {
            var fetching = new Fetching(InetAddress::getAllByName, address -> true, quick());
            fetching.fetch(wanted("http://127.0.0.1:" + port(canary) + "/"));
            try (var knock = canary.accept()) {
                assertThat(knock).isNotNull();
            }
        }
    }

    @Test
    void a_name_is_asked_once_for_a_connection_so_a_second_answer_leads_nowhere() throws IOException {
        try (var canary = canary()) {
            var asked = new AtomicInteger();
            var limits = new Limits(10, Duration.ofMillis(100), Duration.ofMillis(200), 3);
            var fetching = new Fetching(
                    host -> new InetAddress[] {asked.incrementAndGet() == 1 ? PUBLIC : LOOPBACK},
                    AddressRules::isPublic,
                    limits);
            var wanted = wanted("http://rebinding.exemple.fr:" + port(canary) + "/");
            assertThat(fetching.fetch(wanted)).isInstanceOf(Fetched.Refused.class);
            assertThat(asked).hasValue(1);
            assertThat(fetching.fetch(wanted))
                    .isEqualTo(new Fetched.Refused(Problem.NOT_PUBLIC, "rebinding.exemple.fr"));
            assertThat(canary.accept()).isNull();
        }
    }

    @Test
    void one_inner_address_among_public_ones_condemns_the_name() throws IOException {
        try (var canary = canary()) {
            var fetching = new Fetching(host -> new InetAddress[] {PUBLIC, LOOPBACK}, AddressRules::isPublic, quick());
            assertThat(fetching.fetch(wanted("http://both.exemple.fr:" + port(canary) + "/")))
                    .isEqualTo(new Fetched.Refused(Problem.NOT_PUBLIC, "both.exemple.fr"));
            assertThat(canary.accept()).isNull();
        }
    }

    @Test
    void a_redirect_into_this_machine_is_not_followed() throws IOException {
        try (var canary = canary();
                var site = new LocalSite(exchange -> {
                    exchange.getResponseHeaders().set("Location", "http://inner.exemple.fr:" + port(canary) + "/");
                    exchange.sendResponseHeaders(302, -1);
                })) {
            Resolver names = host -> new InetAddress[] {host.startsWith("inner") ? INNER : LOOPBACK};
            var fetching = new Fetching(names, LOOPBACK::equals, quick());
            assertThat(fetching.fetch(wanted(site.address("outer.exemple.fr", "/"))))
                    .isEqualTo(new Fetched.Refused(Problem.NOT_PUBLIC, "inner.exemple.fr"));
            assertThat(canary.accept()).isNull();
            assertThat(site.asked()).hasSize(1);
        }
    }

    @Test
    void a_name_that_nobody_knows_is_said_to_be_unknown() {
        Resolver nobody = host -> {
            throw new UnknownHostException(host);
        };
        assertThat(new Fetching(nobody, AddressRules::isPublic, quick()).fetch(wanted("http://nobody.exemple.fr/")))
                .isEqualTo(new Fetched.Refused(Problem.UNKNOWN_HOST, "nobody.exemple.fr"));
    }

    /** It is never asked to wait: who knocked stands in its queue. */
    private static ServerSocketChannel canary() throws IOException {
        var canary = ServerSocketChannel.open();
        canary.configureBlocking(false);
        return canary.bind(new InetSocketAddress((InetAddress) null, 0));
    }

    private static int port(ServerSocketChannel canary) {
        ServerSocket socket = canary.socket();
        return socket.getLocalPort();
    }

    private static Limits quick() {
        return new Limits(1000, Duration.ofMillis(500), Duration.ofSeconds(2), 3);
    }

    private static Wanted wanted(String address) {
        return new Wanted(address, "*/*", null, null);
    }
}
