package org.hortillon.events.door;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hortillon.access.Open;
import org.hortillon.access.Unkeyed;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Where devices at the door tell what they did, and learn what others did. Their pass opens it; a session does not. */
@Open
@Controller
class SyncController {

    private static final int MOST_BYTES = 512 * 1024;
    private static final int MOST_SCANS = 500;
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private final DoorPasses passes;
    private final Admissions admissions;
    private final DoorLists lists;
    private final Clock clock;

    SyncController(DoorPasses passes, Admissions admissions, DoorLists lists, Clock clock) {
        this.passes = passes;
        this.admissions = admissions;
        this.lists = lists;
        this.clock = clock;
    }

    /** What came of one scan, by the words of the device. */
    record Result(
            UUID id,
            String result,
            @Nullable UUID registration,
            @Nullable String name,
            @Nullable Long cameAt) {}

    /** The list stands in it only when the device has another one. */
    record SyncAnswer(
            long now,
            List<Result> results,
            String version,
            @Nullable String list,
            @Nullable String seal) {}

    @Unkeyed("each scan carries an id of its own, by which it is known again")
    @PostMapping("/accueil/passages")
    ResponseEntity<String> sync(HttpServletRequest request) throws IOException {
        var sent = read(request).orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
        var pass = pass(sent).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var device = sent.device();
        var scans = Objects.requireNonNullElse(sent.scans(), List.<SyncRequest.@Nullable Item>of());
        if (device == null || scans.size() > MOST_SCANS) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        var results = scans.stream()
                .filter(Objects::nonNull)
                .flatMap(item -> item.read(device).stream())
                .map(scan -> told(admissions.take(scan, pass)))
                .toList();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.noStore())
                .body(JSON.writeValueAsString(answer(pass, results, sent.known())));
    }

    private SyncAnswer answer(DoorPass pass, List<Result> results, @Nullable String known) {
        var sealed = lists.seal(lists.of(pass.event(), pass.until()));
        var same = sealed.version().equals(known);
        return new SyncAnswer(
                clock.instant().toEpochMilli(),
                results,
                sealed.version(),
                same ? null : sealed.list(),
                same ? null : sealed.seal());
    }

    private Optional<DoorPass> pass(SyncRequest sent) {
        return sent.event() == null || sent.pass() == null ? Optional.empty() : passes.read(sent.event(), sent.pass());
    }

    private static Optional<SyncRequest> read(HttpServletRequest request) throws IOException {
        var body = request.getInputStream().readNBytes(MOST_BYTES + 1);
        if (body.length > MOST_BYTES) {
            throw new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE);
        }
        try {
            return Optional.ofNullable(JSON.readValue(body, SyncRequest.class));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    private static Result told(Admission admission) {
        return new Result(
                admission.id(),
                admission.result().code(),
                admission.registration(),
                admission.name(),
                admission.cameAt());
    }
}
