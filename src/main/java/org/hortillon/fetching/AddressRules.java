package org.hortillon.fetching;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which addresses belong to the public Internet: those that the registries of special purpose (IANA) leave over. What
 * carries another address inside it, so that a machine may go on to that one, is never public.
 */
final class AddressRules {

    private static final int WEB = 80;
    private static final int SECURE_WEB = 443;
    private static final int FIRST_OPEN_PORT = 1024;
    private static final int PORT_MAX = 65_535;

    /** Special-purpose addresses, and one of a cloud's own machines that looks like any other (168.63.129.16). */
    private static final List<Network> SPECIAL_V4 = networks(
            "0.0.0.0/8",
            "10.0.0.0/8",
            "100.64.0.0/10",
            "127.0.0.0/8",
            "168.63.129.16/32",
            "169.254.0.0/16",
            "172.16.0.0/12",
            "192.0.0.0/24",
            "192.0.2.0/24",
            "192.31.196.0/24",
            "192.52.193.0/24",
            "192.88.99.0/24",
            "192.168.0.0/16",
            "192.175.48.0/24",
            "198.18.0.0/15",
            "198.51.100.0/24",
            "203.0.113.0/24",
            "224.0.0.0/4",
            "240.0.0.0/4");

    /** All of IPv6 that is routed at all: no loopback, mapped, NAT64, local, multicast or unassigned address is in it. */
    private static final Network GLOBAL_V6 = Network.of("2000::/3");

    /** Teredo and other protocols' own, documentation, 6to4, and name servers for private zones. */
    private static final List<Network> SPECIAL_V6 =
            networks("2001::/23", "2001:db8::/32", "2002::/16", "2620:4f:8000::/48", "3fff::/20");

    /** The middle of an interface's half under ISATAP, which carries an IPv4 address in its last four bytes. */
    private static final Set<List<Byte>> ISATAP = Set.of(
            List.of((byte) 0, (byte) 0, (byte) 0x5e, (byte) 0xfe),
            List.of((byte) 2, (byte) 0, (byte) 0x5e, (byte) 0xfe));

    private static final int INTERFACE = 8;
    private static final Pattern PLAIN_V4 = Pattern.compile("(0|[1-9][0-9]{0,2})(\\.(0|[1-9][0-9]{0,2})){3}");
    private static final Pattern ENDS_IN_NUMBER = Pattern.compile("(.*\\.)?([0-9]+|0[xX][0-9a-fA-F]*)\\.?");

    private AddressRules() {}

    static boolean isPublic(InetAddress address) {
        if (address instanceof Inet6Address six) {
            return six.getScopeId() == 0
                    && GLOBAL_V6.holds(six)
                    && SPECIAL_V6.stream().noneMatch(network -> network.holds(six))
                    && !ISATAP.contains(interfaceOf(six.getAddress()));
        }
        return SPECIAL_V4.stream().noneMatch(network -> network.holds(address));
    }

    /** The web's two ports and those that need no privilege: no mail server or remote shell is spoken to. */
    static boolean isOpenPort(int port) {
        return port == WEB || port == SECURE_WEB || (port >= FIRST_OPEN_PORT && port <= PORT_MAX);
    }

    /** A name, or an address in the one way that all programs read alike: no other bases, no missing or padded parts. */
    static boolean isPlainHost(String host) {
        return host.startsWith("[")
                || PLAIN_V4.matcher(host).matches()
                || !ENDS_IN_NUMBER.matcher(host).matches();
    }

    private static List<Byte> interfaceOf(byte[] address) {
        return List.of(address[INTERFACE], address[INTERFACE + 1], address[INTERFACE + 2], address[INTERFACE + 3]);
    }

    private static List<Network> networks(String... written) {
        return Arrays.stream(written).map(Network::of).toList();
    }

    /** The addresses that begin with the same bits. */
    private record Network(List<Byte> start, int bits) {

        static Network of(String written) {
            var parts = written.split("/", 2);
            var bytes = InetAddress.ofLiteral(parts[0]).getAddress();
            return new Network(boxed(bytes), Integer.parseInt(parts[1]));
        }

        boolean holds(InetAddress address) {
            var bytes = boxed(address.getAddress());
            if (bytes.size() != start.size()) {
                return false;
            }
            var whole = bits / Byte.SIZE;
            var rest = Byte.SIZE - bits % Byte.SIZE;
            return bytes.subList(0, whole).equals(start.subList(0, whole))
                    && (rest == Byte.SIZE || (bytes.get(whole) & 0xff) >> rest == (start.get(whole) & 0xff) >> rest);
        }

        private static List<Byte> boxed(byte[] bytes) {
            var boxed = new Byte[bytes.length];
            Arrays.setAll(boxed, place -> bytes[place]);
            return List.of(boxed);
        }
    }
}
