package org.hortillon.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.hortillon.testing.TestHub;

/** Debian's Chromium, started once for all journeys of a JVM. It reaches {@code *.test} on this machine and nothing else. */
final class Chromium {

    private static final Path PROGRAM = Path.of("/usr/bin/chromium");

    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--host-resolver-rules=MAP *.test 127.0.0.1");

    private Chromium() {}

    /** Another one, with flags that are not for all. */
    static Browser another(String... flags) {
        return Holder.BROWSER
                .browserType()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(PROGRAM)
                        .setArgs(Stream.concat(FLAGS.stream(), Stream.of(flags)).toList()));
    }

    /** A look at the pages: how wide, how tall, light or dark. */
    enum Look {
        PHONE_LIGHT(390, 844, ColorScheme.LIGHT),
        PHONE_DARK(390, 844, ColorScheme.DARK),
        LAPTOP_LIGHT(1366, 900, ColorScheme.LIGHT),
        LAPTOP_DARK(1366, 900, ColorScheme.DARK),
        NARROW(360, 740, ColorScheme.LIGHT);

        final int width;
        final int height;
        final ColorScheme scheme;

        Look(int width, int height, ColorScheme scheme) {
            this.width = width;
            this.height = height;
            this.scheme = scheme;
        }
    }

    /** A window of its own, with its own cookies; what goes wrong in it is kept in {@link Window#faults()}. */
    static Window open(TestHub hub, Look look) {
        return open(hub, look, true);
    }

    static Window withoutJavaScript(TestHub hub, Look look) {
        return open(hub, look, false);
    }

    private static Window open(TestHub hub, Look look, boolean scripts) {
        return open(Holder.BROWSER, hub, look, scripts);
    }

    /** A window in a browser of its own, which whoever asks for it ends. */
    static Window open(Browser browser, TestHub hub, Look look, boolean scripts) {
        var context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(look.width, look.height)
                .setColorScheme(look.scheme)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setJavaScriptEnabled(scripts)
                .setAcceptDownloads(true)
                .setLocale("fr-FR"));
        return new Window(hub, context, context.newPage(), new CopyOnWriteArrayList<>()).watched();
    }

    /** A page, and what its console and network complained of. */
    record Window(TestHub hub, BrowserContext context, Page page, List<String> faults) implements AutoCloseable {

        Window watched() {
            page.onConsoleMessage(message -> {
                if (message.type().equals("error") && !message.text().contains("status of 4")) {
                    faults.add(page.url() + ": " + message.text());
                }
            });
            page.onPageError(error -> faults.add(page.url() + ": " + error));
            page.onRequest(request -> {
                var host = URI.create(request.url()).getHost();
                if (host != null && !host.equals(hub.host())) {
                    faults.add(page.url() + " asks " + host);
                }
            });
            return this;
        }

        Page go(String path) {
            page.navigate(hub.address(path));
            return page;
        }

        /** Changes the look of the page that is open. */
        void look(Look look) {
            page.setViewportSize(look.width, look.height);
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(look.scheme));
        }

        @Override
        public void close() {
            context.close();
        }
    }

    private static final class Holder {

        static final Browser BROWSER = launch();

        private static Browser launch() {
            if (!Files.isExecutable(PROGRAM)) {
                throw new IllegalStateException(
                        "Chromium is missing: bin/test installs it, or apt-get install chromium");
            }
            var playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            return playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(PROGRAM)
                            .setArgs(FLAGS));
        }
    }
}
