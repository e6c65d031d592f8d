package org.hortillon.access;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.catalina.valves.RemoteIpValve;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Believes what a proxy says of its readers, their addresses and whether they came by https, when the proxy is named in
 * {@code hortillon.proxy.addresses}; anybody else could say it too.
 */
@Configuration(proxyBeanMethods = false)
class ProxyConfiguration {

    @Bean
    @ConditionalOnWebApplication
    WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> proxies(
            @Value("${hortillon.proxy.addresses:}") List<String> addresses) {
        return factory -> believing(addresses).ifPresent(factory::addEngineValves);
    }

    /** Nothing when no proxy is named. A star in an address stands for any of its signs. */
    static Optional<RemoteIpValve> believing(List<String> addresses) {
        var named = addresses.stream()
                .map(String::strip)
                .filter(address -> !address.isEmpty())
                .map(ProxyConfiguration::pattern)
                .collect(Collectors.joining("|"));
        if (named.isEmpty()) {
            return Optional.empty();
        }
        var valve = new RemoteIpValve();
        valve.setInternalProxies(named);
        valve.setRemoteIpHeader("X-Forwarded-For");
        valve.setProtocolHeader("X-Forwarded-Proto");
        valve.setPortHeader("X-Forwarded-Port");
        return Optional.of(valve);
    }

    private static String pattern(String address) {
        return Pattern.compile("\\*")
                .splitAsStream(address + " ")
                .map(part -> Pattern.quote(part.strip()))
                .collect(Collectors.joining("[0-9a-fA-F.:]*"));
    }
}
