package org.hortillon.site;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hortillon.access.Keys;
import org.hortillon.access.Role;
import org.hortillon.access.Viewer;
import org.hortillon.hubs.Hub;
import org.hortillon.kernel.Tr;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What stands around every page.
 *
 * @param path French path of the page, without language prefix
 * @param query query string, without question mark, or empty
 * @param origin scheme, host and port, as in {@code https://amiens.example}
 * @param csrf the form token, made only when a template asks for it
 * @param told where records are told of, asked only when a template asks for it
 */
public record Frame(
        Hub hub,
        Viewer viewer,
        Tr t,
        Navigation navigation,
        String path,
        String query,
        String origin,
        Csrf csrf,
        List<Mentions> told) {

    private static final String SELF = "/moi";

    /** What each form carries: the token of the session, and a key of its own. Asking starts a session, so only forms do. */
    public interface Csrf {

        String parameter();

        String token();

        /** The field of the key by which a form that is sent twice is done once. */
        default String keyField() {
            return Keys.FIELD;
        }

        /** A new key. */
        default String key() {
            return UUID.randomUUID().toString();
        }
    }

    /** The entries of one part of the navigation. */
    public List<NavEntry> entries(NavEntry.Group group) {
        var entries = navigation.in(group);
        return group == NavEntry.Group.TEAM && viewer.has(Role.ADMINISTRATOR)
                ? Stream.concat(entries.stream(), navigation.in(NavEntry.Group.ADMINISTRATION).stream())
                        .toList()
                : entries;
    }

    /** Whether a module offers a page at {@code path}: the front door invites only to what is there. */
    public boolean offers(String path) {
        return navigation.has(path);
    }

    /** Whether the page belongs under {@code entry}. */
    public boolean under(NavEntry entry) {
        return path.equals(entry.path()) || path.startsWith(entry.path() + "/");
    }

    /** The address of this page in the other language. */
    public String inOtherLanguage() {
        return t.language().other().prefix() + path + (query.isEmpty() ? "" : "?" + query);
    }

    /** The address of this page with one parameter set to {@code value}, or without it when the value is empty. */
    public String here(String parameter, Object value) {
        var address = UriComponentsBuilder.fromPath(t.href(path)).query(query).replaceQueryParam(parameter);
        return value.toString().isEmpty()
                ? address.build().toUriString()
                : address.queryParam(parameter, value).build().toUriString();
    }

    /** Where the record {@code reference}, as in {@code event:voeux-2025}, is told of. */
    public List<Mention> mentions(String reference) {
        return told.stream().flatMap(each -> each.of(reference).stream()).toList();
    }

    /** The address of a static file, with its content's hash, so that browsers may keep it for good. */
    public String asset(String path) {
        return Assets.address(path);
    }

    /** The address of the stylesheet of all pages. */
    public String stylesheet() {
        return Stylesheet.address();
    }

    /** Whether the page is one of the team's own. */
    public boolean forTeam() {
        return path.equals("/equipe") || path.startsWith("/equipe/");
    }

    /** Whether the page is one of those that a signed-in person has: they stand under tabs. */
    public boolean forSelf() {
        return path.equals(SELF) || path.startsWith(SELF + "/");
    }

    /** The tabs of those pages: every {@link NavEntry.Group#ACCOUNT} entry under {@code /moi}. */
    public List<NavEntry> selfEntries() {
        return entries(NavEntry.Group.ACCOUNT).stream()
                .filter(entry -> entry.path().startsWith(SELF))
                .toList();
    }

    /** Whether the page is that of this tab, or stands below it. */
    public boolean at(NavEntry entry) {
        return path.equals(entry.path()) || (under(entry) && !entry.path().equals(SELF));
    }

    /** The whole address of this page in this language, without its query: the one to cite. */
    public String canonical() {
        return origin + t.href(path);
    }

    /** What this hub says of itself, in the reader's language. */
    public String tagline() {
        @Nullable String english = hub.taglineEn();
        return t.pick(hub.tagline(), english);
    }
}
