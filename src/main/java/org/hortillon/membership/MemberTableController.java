package org.hortillon.membership;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.hortillon.access.AboutPeople;
import org.hortillon.access.Open;
import org.hortillon.access.Viewer;
import org.hortillon.kernel.Csv;
import org.hortillon.kernel.Ods;
import org.hortillon.kernel.Tr;
import org.hortillon.people.CustomField;
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

    @AboutPeople
    @GetMapping("/membres.csv")
    ResponseEntity<byte[]> csv(MemberFilter filter, HttpServletRequest request) {
        var table = table(filter, request);
        return file("membres.csv", "text/csv;charset=UTF-8", Csv.bytes(table.header(), table.rows()));
    }

    @AboutPeople
    @GetMapping("/membres.ods")
    ResponseEntity<byte[]> ods(MemberFilter filter, HttpServletRequest request) {
        var table = table(filter, request);
        var name = pages.tr(request).get("membership.title");
        return file("membres.ods", Ods.MEDIA_TYPE, Ods.bytes(name, table.header(), table.rows()));
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

    private record Table(List<String> header, List<List<@Nullable Object>> rows) {}

    private Table table(MemberFilter filter, HttpServletRequest request) {
        var t = pages.tr(request);
        var reader = MembersController.reader(Viewer.current());
        var fields = members.fields(reader);
        var header = new ArrayList<>(COLUMNS.stream()
                .map(column -> t.get("membership.column." + column))
                .toList());
        fields.forEach(field -> header.add(field.label(t)));
        var answers = members.answers(reader);
        var rows = new ArrayList<List<@Nullable Object>>();
        for (var card : members.all(MemberQuery.of(filter, request), reader)) {
            List<@Nullable Object> cells = new ArrayList<>(cells(card, t));
            var own = answers.getOrDefault(card.person(), Map.of());
            fields.forEach(field -> {
                var value = own.get(field.key());
                cells.add(value == null ? null : CustomField.said(field.type(), value, t));
            });
            rows.add(cells);
        }
        return new Table(header, rows);
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
