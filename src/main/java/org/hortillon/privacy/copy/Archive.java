package org.hortillon.privacy.copy;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.hortillon.hubs.Hubs;
import org.hortillon.kernel.Csv;
import org.hortillon.kernel.Tr;
import org.hortillon.privacy.classification.Classification;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Packs what is held about a person: a page to read, one CSV file a table, and all of it as JSON. */
@Component
class Archive {

    private final PersonalData data;
    private final Classification classification;
    private final Hubs hubs;
    private final TemplateEngine templates;
    private final JsonMapper json;

    Archive(PersonalData data, Classification classification, Hubs hubs, TemplateEngine templates, JsonMapper json) {
        this.data = data;
        this.classification = classification;
        this.hubs = hubs;
        this.templates = templates;
        this.json = json;
    }

    /** The archive as a ZIP file. */
    byte[] of(UUID person, Tr t) {
        var held = data.of(person);
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            put(zip, "index.html", index(held, t).getBytes(StandardCharsets.UTF_8));
            put(zip, "donnees.json", json.writerWithDefaultPrettyPrinter().writeValueAsBytes(whole(held)));
            for (var each : held) {
                put(zip, each.table().name() + ".csv", csv(each));
                for (var file : each.files()) {
                    put(zip, file.name(), file.content());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private String index(List<Held> held, Tr t) {
        var page = new StringOutput();
        var parameters = new LinkedHashMap<String, Object>();
        parameters.put("t", t);
        parameters.put("page", IndexPage.of(hubs.current().name(), held, classification));
        templates.render("privacy/copy/index.jte", parameters, page);
        return page.toString();
    }

    private static Map<String, Object> whole(List<Held> held) {
        var whole = new LinkedHashMap<String, Object>();
        held.forEach(each -> whole.put(each.table().name(), each.rows()));
        return whole;
    }

    private static byte[] csv(Held held) {
        return Csv.bytes(
                held.columns(),
                held.rows().stream()
                        .map(row -> held.columns().stream()
                                .map(column -> Objects.toString(row.get(column), ""))
                                .toList())
                        .toList());
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }
}
