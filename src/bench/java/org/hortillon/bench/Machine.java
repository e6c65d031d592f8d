package org.hortillon.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What absolute figures depend on. */
final class Machine {

    private Machine() {}

    static Map<String, String> describe() {
        var facts = new TreeMap<String, String>();
        facts.put("cores", Integer.toString(Runtime.getRuntime().availableProcessors()));
        facts.put("day", LocalDate.now(ZoneOffset.UTC).toString());
        facts.put("jdk", Runtime.version().toString());
        facts.put(
                "load",
                String.format(
                        Locale.ROOT,
                        "%.1f",
                        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage()));
        facts.put("memory", memory());
        return facts;
    }

    private static String memory() {
        try (var lines = Files.lines(Path.of("/proc/meminfo"))) {
            return lines.filter(line -> line.startsWith("MemTotal:"))
                    .map(line -> Math.round(Long.parseLong(line.replaceAll("\\D", "")) / 1048576.0) + " GiB")
                    .findFirst()
                    .orElse("unknown");
        } catch (IOException e) {
            return "unknown";
        }
    }
}
