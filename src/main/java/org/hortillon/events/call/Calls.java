package org.hortillon.events.call;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hortillon.access.Audit;
import org.hortillon.events.form.FreeKey;
import org.hortillon.events.form.Typed;
import org.hortillon.hubs.Hubs;
import org.hortillon.markdown.Markdown;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The calls for talks, and what was proposed. */
@Component
@Transactional(readOnly = true)
class Calls {

    private static final String CALL = """
            select c.key, c.title, c.title_en, c.text, c.text_en, f.key as format, c.closes_on,
                   (select count(*) from events.proposals p where p.call_id = c.id) as proposals,
                   (select count(*) from events.proposals p where p.call_id = c.id and p.state = 'waiting') as waiting
              from events.calls c
              left join events.formats f on f.id = c.format_id
            """;
    private static final String PROPOSAL = """
            select o.id, c.key as call, c.title as call_title, c.title_en as call_title_en, o.person_id, p.key as person_key,
                   btrim(p.given_name || ' ' || p.family_name) as person, p.email, p.mail_language as speaks, o.title, o.summary, o.speaker, o.state,
                   o.proposed_at, o.answer, e.key as event, coalesce(e.state = 'published', false) as event_published
              from events.proposals o
              join events.calls c on c.id = o.call_id
              join people.people p on p.id = o.person_id
              left join events.events e on e.id = o.event_id
            """;
    private static final int KEY = 60;

    private final JdbcClient jdbc;
    private final Hubs hubs;
    private final Audit audit;

    Calls(JdbcClient jdbc, Hubs hubs, Audit audit) {
        this.jdbc = jdbc;
        this.hubs = hubs;
        this.audit = audit;
    }

    /** Latest first. */
    List<Call> all() {
        return jdbc.sql(CALL + " order by c.closes_on desc, c.title")
                .query(Call.class)
                .list();
    }

    List<Call> open() {
        return jdbc.sql(CALL + " where c.closes_on >= ? order by c.closes_on, c.title")
                .param(hubs.today())
                .query(Call.class)
                .list();
    }

    Optional<Call> find(String key) {
        return jdbc.sql(CALL + " where c.key = ?").param(key).query(Call.class).optional();
    }

    /** What waits first, then latest first. */
    List<Proposal> of(String call) {
        return jdbc.sql(
                        PROPOSAL
                                + " where c.key = ? and p.merged_into is null order by o.state <> 'waiting', o.proposed_at desc")
                .param(call)
                .query(Proposal.class)
                .list();
    }

    List<Proposal> by(UUID person) {
        return jdbc.sql(PROPOSAL + " where o.person_id = ? order by o.proposed_at desc")
                .param(person)
                .query(Proposal.class)
                .list();
    }

    Optional<Proposal> proposal(UUID id) {
        return jdbc.sql(PROPOSAL + " where o.id = ?")
                .param(id)
                .query(Proposal.class)
                .optional();
    }

    long waiting() {
        return jdbc.sql("select count(*) from events.proposals where state = 'waiting'")
                .query(Long.class)
                .single();
    }

    /** Opens a call; gives its key. */
    @Transactional
    public String found(Typed typed) {
        var slug = Markdown.slug(typed.get("titre"));
        var base = slug.substring(0, Math.min(slug.length(), KEY));
        var taken = jdbc.sql("select key from events.calls where key = :base or key like :base || '-%'")
                .param("base", base)
                .query(String.class)
                .set();
        var key = FreeKey.of(base, taken);
        jdbc.sql("""
                        insert into events.calls (key, title, title_en, text, text_en, format_id, closes_on)
                        values (:key, :title, nullif(:english, ''), :text, nullif(:textEn, ''),
                                (select f.id from events.formats f where f.key = :format), :closes::date)""").params(params(typed)).param("key", key).update();
        audit.note("events.call_opened", "call", null, typed.get("titre"));
        return key;
    }

    @Transactional
    public void change(String key, Typed typed) {
        jdbc.sql("""
                        update events.calls
                           set title = :title, title_en = nullif(:english, ''), text = :text, text_en = nullif(:textEn, ''),
                               format_id = (select f.id from events.formats f where f.key = :format), closes_on = :closes::date
                         where key = :key""").params(params(typed)).param("key", key).update();
        audit.note("events.call_changed", "call", null, typed.get("titre"));
    }

    private static Map<String, Object> params(Typed typed) {
        return Map.of(
                "title", typed.get("titre"),
                "english", typed.get("titre_en"),
                "text", typed.get("texte"),
                "textEn", typed.get("texte_en"),
                "format", typed.get("format"),
                "closes", typed.get("jusqu"));
    }
}
