package org.hortillon.membership;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import org.hortillon.access.Open;
import org.hortillon.access.Viewer;
import org.hortillon.kernel.Csv;
import org.hortillon.kernel.Ods;
import org.hortillon.kernel.Tr;
import org.hortillon.site.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The directory as a table, with what its reader may see and nothing else. */
@Open
@Controller
class MemberTableController {

    private static final List<String> COLUMNS =
            List.of("name", "headline", "kind", "company", "sector", "commune", "email", "phone", "skills", "joined");

    private final Pages pages;
    private final Members members;

    MemberTableController(Pages pages, Members members) {
        this.pages = pages;
        this.members = members;
    }

    @GetMapping("/membres.csv")
    ResponseEntity<byte[]> csv(MemberFilter filter, HttpServletRequest request) {
        var t = pages.tr(request);
        return file("membres.csv", "text/csv;charset=UTF-8", Csv.bytes(header(t), rows(filter, t)));
    }

    @GetMapping("/membres.ods")
    ResponseEntity<byte[]> ods(MemberFilter filter, HttpServletRequest request) {
        var t = pages.tr(request);
        return file("membres.ods", Ods.MEDIA_TYPE, Ods.bytes(t.get("membership.title"), header(t), rows(filter, t)));
    }

    private static ResponseEntity<byte[]> file(String name, String type, byte[] bytes) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type))
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(bytes);
    }

    private static List<String> header(Tr t) {
        return COLUMNS.stream()
                .map(column -> t.get("membership.column." + column))
                .toList();
    }

    private List<? extends List<? extends @Nullable Object>> rows(MemberFilter filter, Tr t) {
        return members.all(filter, MembersController.reader(Viewer.current())).stream()
                .map(card -> cells(card, t))
                .toList();
    }

    private static List<? extends @Nullable Object> cells(MembersPage.Card card, Tr t) {
        return Arrays.asList(
                card.name(),
                t.pickOrEmpty(card.headline(), card.headlineEn()),
                t.get("membership.kind." + card.kind()),
                card.companyName(),
                t.pickOrEmpty(card.sectorLabel(), card.sectorLabelEn()),
                card.communeName(),
                card.email(),
                card.phone(),
                String.join(", ", card.skills()),
                card.joinedOn());
    }
}
