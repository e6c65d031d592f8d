package org.hortillon.fetching;

import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Ways to write addresses of this machine and of inner networks: plain, in other bases, folded into others, misspelt. */
final class InnerAddresses {

    private static final List<int[]> BLOCKS = List.of(
            new int[] {127},
            new int[] {10},
            new int[] {192, 168},
            new int[] {172, 16},
            new int[] {172, 31},
            new int[] {169, 254},
            new int[] {100, 64},
            new int[] {0},
            new int[] {198, 18},
            new int[] {224},
            new int[] {255},
            new int[] {169, 254, 169, 254},
            new int[] {127, 0, 0, 1},
            new int[] {168, 63, 129, 16});

    private final Random random;

    InnerAddresses(Random random) {
        this.random = random;
    }

    String next(int port) {
        var scheme = pick("http", "HTTP", "https", "Http");
        var user = random.nextInt(8) == 0 ? pick("1.1.1.1@", "a.fr:80@", "a.fr%40") : "";
        var path = pick("/", "", "/a.ics", "/?@1.1.1.1", "/#@1.1.1.1", "/%2e%2e/");
        return scheme + "://" + user + host() + ":" + port + path;
    }

    private String host() {
        var bytes = address();
        var number = (bytes[0] << 24 | bytes[1] << 16 | bytes[2] << 8 | bytes[3]) & 0xffffffffL;
        return switch (random.nextInt(20)) {
            case 0, 1, 2, 3 -> dotted(bytes);
            case 4 -> Long.toString(number);
            case 5 -> "0x" + Long.toHexString(number);
            case 6 -> "0%s".formatted(Long.toOctalString(number));
            case 7 -> "0x%x.0%o.%d.%d".formatted(bytes[0], bytes[1], bytes[2], bytes[3]);
            case 8 -> bytes[0] + "." + (number & 0xffffff);
            case 9 -> dotted(bytes) + ".";
            case 10 -> "[::ffff:" + dotted(bytes) + "]";
            case 11 -> "[::" + dotted(bytes) + "]";
            case 12 -> "[64:ff9b::" + pair(bytes) + "]";
            case 13 -> "[2002:" + pair(bytes) + "::1]";
            case 14 -> "[2001:0:" + pair(bytes) + ":8000:63bf:" + pair(inverted(bytes)) + "]";
            case 15 -> "[2a01:e0a::5efe:" + pair(bytes) + "]";
            case 16 -> pick("[::1]", "[::]", "[0:0:0:0:0:0:0:1]", "[fe80::1%25lo]", "[fd00:ec2::254]", "[ff02::1]");
            case 17 -> pick("localhost", "LOCALHOST", "localhost.", "ip6-localhost", "a.localhost", "loc%61lhost");
            case 18 -> "%s%%00.a.fr".formatted(dotted(bytes));
            default -> dotted(bytes).replace("0", pick("\u24ea", "\uff10")).replace(".", pick(".", "\u3002"));
        };
    }

    private int[] address() {
        var block = BLOCKS.get(random.nextInt(BLOCKS.size()));
        var bytes = new int[4];
        for (var place = 0; place < bytes.length; place++) {
            bytes[place] = place < block.length ? block[place] : random.nextInt(256);
        }
        return bytes;
    }

    private static int[] inverted(int[] bytes) {
        return java.util.Arrays.stream(bytes).map(each -> ~each & 0xff).toArray();
    }

    private static String dotted(int[] bytes) {
        return "%d.%d.%d.%d".formatted(bytes[0], bytes[1], bytes[2], bytes[3]);
    }

    private static String pair(int[] bytes) {
        return String.format(Locale.ROOT, "%x:%x", bytes[0] << 8 | bytes[1], bytes[2] << 8 | bytes[3]);
    }

    private String pick(String... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
