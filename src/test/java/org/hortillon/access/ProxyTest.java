package org.hortillon.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ProxyTest {

    private static boolean believed(String address, String... proxies) {
        return ProxyConfiguration.believing(List.of(proxies))
                .map(valve -> Pattern.matches(valve.getInternalProxies(), address))
                .orElse(false);
    }

    @Test
    void nobody_is_believed_unless_named() {
        assertThat(ProxyConfiguration.believing(List.of())).isEmpty();
        assertThat(ProxyConfiguration.believing(List.of("", " "))).isEmpty();
        assertThat(believed("127.0.0.1", "10.0.0.7")).isFalse();
        assertThat(believed("192.168.1.1", "10.0.0.7")).isFalse();
    }

    @Test
    void a_named_proxy_is_believed_and_no_other_that_looks_alike() {
        assertThat(believed("10.0.0.7", " 10.0.0.7", "::1")).isTrue();
        assertThat(believed("::1", "10.0.0.7", "::1")).isTrue();
        assertThat(believed("10.0.0.70", "10.0.0.7")).isFalse();
        assertThat(believed("10x0y0z7", "10.0.0.7")).isFalse();
    }

    @Test
    void a_star_stands_for_the_rest_of_a_network() {
        assertThat(believed("10.0.0.200", "10.0.0.*")).isTrue();
        assertThat(believed("10.0.1.200", "10.0.0.*")).isFalse();
        assertThat(believed("fd00::5", "fd00::*")).isTrue();
    }
}
