package org.hortillon.people.photo;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.UUID;
import org.hortillon.access.For;
import org.hortillon.access.Open;
import org.hortillon.access.Role;
import org.hortillon.access.Viewer;
import org.hortillon.kernel.Tr;
import org.hortillon.people.Audience;
import org.hortillon.people.Persons;
import org.hortillon.site.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Pictures of people. Browsers ask again each time, so that one that was taken back is seen no more. */
@Controller
class PhotoController {

    private static final int HEAVIEST = 10 * 1024 * 1024;
    private static final int ALT_MAX = 200;

    private final Pages pages;
    private final Persons persons;
    private final Photos photos;

    PhotoController(Pages pages, Persons persons, Photos photos) {
        this.pages = pages;
        this.persons = persons;
        this.photos = photos;
    }

    @Open
    @GetMapping("/membres/{key}/photo")
    ResponseEntity<byte[]> photo(@PathVariable String key, WebRequest request) {
        return served(photos.seen(key, Audience.of(Viewer.current())).orElseThrow(PhotoController::absent), request);
    }

    /** One's own; without any, back to the profile. */
    @For({Role.MEMBER, Role.MENTOR, Role.PARTNER, Role.TEAM, Role.ADMINISTRATOR})
    @GetMapping("/moi/photo")
    ResponseEntity<byte[]> own(HttpServletRequest request, WebRequest web) {
        return persons.of(Viewer.current())
                .flatMap(photos::own)
                .map(photo -> served(photo, web))
                .orElseGet(() -> ResponseEntity.status(HttpStatus.FOUND)
                        .header("Location", pages.tr(request).href("/moi"))
                        .build());
    }

    @For({Role.MEMBER, Role.MENTOR, Role.PARTNER, Role.TEAM, Role.ADMINISTRATOR})
    @PostMapping("/moi/photo")
    View change(
            @RequestParam(name = "photo", required = false) @Nullable MultipartFile file,
            @RequestParam(name = "alt", defaultValue = "") String alt,
            @RequestParam(name = "voir_photo", defaultValue = "") String shown,
            @RequestParam(name = "faire", defaultValue = "") String act,
            HttpServletRequest request)
            throws IOException {
        var person = persons.of(Viewer.current()).orElseThrow(PhotoController::absent);
        var sent = file == null ? new byte[0] : file.getBytes();
        var t = pages.tr(request);
        if (act.equals("retirer")) {
            photos.remove(person);
            return new RedirectView(t.href("/moi?fait=profil"));
        }
        var outcome = keep(person, sent, alt.strip(), shown, t);
        return new RedirectView(t.href("/moi?" + outcome + "#photo"));
    }

    private String keep(UUID person, byte[] sent, String alt, String shown, Tr t) {
        if (alt.isEmpty() || alt.length() > ALT_MAX) {
            return "photo=sans_mots";
        }
        if (sent.length > HEAVIEST) {
            return "photo=trop_lourde";
        }
        if (sent.length > 0) {
            var portrait = Portrait.of(sent);
            if (portrait.isEmpty()) {
                return "photo=illisible";
            }
            photos.keep(person, portrait.get(), alt);
        } else {
            photos.say(person, alt);
        }
        photos.show(person, Audience.of(shown, Audience.TEAM), t);
        return "fait=profil";
    }

    private static ResponseEntity<byte[]> served(Photos.Photo photo, WebRequest request) {
        var tag = '"' + photo.hash() + '"';
        var answer = ResponseEntity.ok()
                .eTag(tag)
                .cacheControl(CacheControl.noCache().cachePrivate())
                .contentType(MediaType.IMAGE_JPEG);
        return request.checkNotModified(tag)
                ? ResponseEntity.status(HttpStatus.NOT_MODIFIED).eTag(tag).build()
                : answer.body(photo.bytes());
    }

    private static ResponseStatusException absent() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
