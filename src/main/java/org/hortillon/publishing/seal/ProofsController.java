package org.hortillon.publishing.seal;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import org.hortillon.access.Open;
import org.hortillon.access.Viewer;
import org.hortillon.site.Pages;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import tools.jackson.databind.json.JsonMapper;

/** What was sealed, to read and to recompute. */
@Open
@Controller
class ProofsController {

    private static final String PATH = "/blog/{slug}/preuves";
    private static final String VERSION = "[1-9][0-9]{0,5}";

    private final Pages pages;
    private final Proofs proofs;
    private final JsonMapper json;

    ProofsController(Pages pages, Proofs proofs, JsonMapper json) {
        this.pages = pages;
        this.proofs = proofs;
        this.json = json;
    }

    @GetMapping(PATH)
    View proofs(@PathVariable String slug, @RequestParam(name = "version", defaultValue = "") String version) {
        var page = proofs.page(slug, number(version), Viewer.current()).orElseThrow(ProofsController::absent);
        return pages.show("publishing/seal/proofs", page);
    }

    /** One number: the whole page, or only what goes into the panel when a script asks for that. */
    @GetMapping(PATH + "/{number:" + VERSION + "}")
    View claim(
            @PathVariable String slug,
            @PathVariable int number,
            @RequestParam(name = "version", defaultValue = "") String version,
            @RequestHeader(name = "HX-Request", defaultValue = "") String script,
            HttpServletResponse response) {
        var page = proofs.claim(slug, number(version), number, Viewer.current()).orElseThrow(ProofsController::absent);
        response.addHeader(HttpHeaders.VARY, "HX-Request");
        return pages.show("publishing/seal/" + (script.isEmpty() ? "claim" : "panel"), page);
    }

    @GetMapping(PATH + ".json")
    ResponseEntity<byte[]> json(
            @PathVariable String slug, @RequestParam(name = "version", defaultValue = "") String version) {
        return file(json(sealed(slug, version)), "application/json");
    }

    @GetMapping(PATH + ".csv")
    ResponseEntity<byte[]> csv(
            @PathVariable String slug, @RequestParam(name = "version", defaultValue = "") String version) {
        return file(sealed(slug, version).csv(), "text/csv;charset=UTF-8");
    }

    /** What has moved since; unlike the other files it changes with the records. */
    @GetMapping(PATH + "/derives.json")
    ResponseEntity<byte[]> moving(
            @PathVariable String slug, @RequestParam(name = "version", defaultValue = "") String version) {
        var moving = proofs.moving(slug, number(version)).orElseThrow(ProofsController::absent);
        return file(json.writeValueAsString(moving).getBytes(StandardCharsets.UTF_8), "application/json");
    }

    @GetMapping(PATH + "/manifeste.json")
    ResponseEntity<byte[]> manifest(
            @PathVariable String slug, @RequestParam(name = "version", defaultValue = "") String version) {
        var sealed = sealed(slug, version);
        var manifest = sealed.manifest(json(sealed), sealed.csv());
        return file(json.writeValueAsString(manifest).getBytes(StandardCharsets.UTF_8), "application/json");
    }

    @GetMapping(PATH + "/texte.md")
    ResponseEntity<byte[]> text(
            @PathVariable String slug, @RequestParam(name = "version", defaultValue = "") String version) {
        return file(sealed(slug, version).source(), "text/markdown;charset=UTF-8");
    }

    private byte[] json(Sealed sealed) {
        return json.writeValueAsString(sealed.file()).getBytes(StandardCharsets.UTF_8);
    }

    private Sealed sealed(String slug, String version) {
        return proofs.sealed(slug, number(version)).orElseThrow(ProofsController::absent);
    }

    /** 0 for the last version. */
    private static int number(String version) {
        if (!version.isEmpty() && !version.matches(VERSION)) {
            throw absent();
        }
        return version.isEmpty() ? 0 : Integer.parseInt(version);
    }

    private static ResponseEntity<byte[]> file(byte[] content, String type) {
        return ResponseEntity.ok().header(HttpHeaders.CONTENT_TYPE, type).body(content);
    }

    private static ResponseStatusException absent() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
