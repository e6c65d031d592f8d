package org.hortillon.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.hortillon.HortillonApplication;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.FileSystemUtils;

/** The one application of this test JVM, on a throwaway store; it starts when a test first needs it. */
final class TestApplication {

    private static final Path STORES = Path.of("target", "test-stores");
    private static final ConfigurableApplicationContext CONTEXT = start();

    private TestApplication() {}

    static <T> java.util.stream.Stream<T> beans(Class<T> type) {
        return CONTEXT.getBeanProvider(type).stream();
    }

    static <T> T bean(Class<T> type) {
        return CONTEXT.getBean(type);
    }

    static boolean offers(Class<?> type) {
        return type.getName().startsWith("org.hortillon.") && provider(type).getIfUnique() != null;
    }

    private static ObjectProvider<?> provider(Class<?> type) {
        return CONTEXT.getBeanProvider(type);
    }

    static int port() {
        return CONTEXT.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    private static ConfigurableApplicationContext start() {
        var store = STORES.resolve(Long.toString(ProcessHandle.current().pid()));
        removeStoresOfTheDead();
        var context = new SpringApplicationBuilder(HortillonApplication.class, Settings.class)
                .logStartupInfo(false)
                .registerShutdownHook(false)
                .initializers(starting -> starting.getEnvironment()
                        .getPropertySources()
                        .addFirst(new MapPropertySource(
                                "test",
                                Map.of(
                                        "server.port",
                                        "0",
                                        "hortillon.store.data",
                                        store.toString(),
                                        "hortillon.routines.run",
                                        "false",
                                        "hortillon.proxy.addresses",
                                        Browser.PROXY))))
                .run();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            context.close();
            remove(store);
        }));
        return context;
    }

    /** A test run that was killed leaves its store, and PostgreSQL in it; both go when the next run starts. */
    private static void removeStoresOfTheDead() {
        if (!Files.isDirectory(STORES)) {
            return;
        }
        try (var stores = Files.list(STORES)) {
            stores.filter(store -> ProcessHandle.of(
                                    Long.parseLong(store.getFileName().toString()))
                            .isEmpty())
                    .forEach(store -> {
                        stopServer(store.resolve("postgres").toAbsolutePath());
                        remove(store);
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void stopServer(Path folder) {
        try {
            var noted = Files.readAllLines(folder.resolve("postmaster.pid")).getFirst();
            ProcessHandle.of(Long.parseLong(noted.strip()))
                    .filter(process -> process.info().commandLine().orElse("").contains(folder.toString()))
                    .ifPresent(ProcessHandle::destroyForcibly);
        } catch (IOException e) {
            // no server there
        }
    }

    private static void remove(Path store) {
        try {
            FileSystemUtils.deleteRecursively(store);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Settings {

        @Bean
        @Primary
        TestClock testClock() {
            return new TestClock();
        }

        @Bean
        RequestsUnderway requestsUnderway() {
            return new RequestsUnderway();
        }

        @Bean
        static StatementCount statementCount() {
            return new StatementCount();
        }
    }
}
