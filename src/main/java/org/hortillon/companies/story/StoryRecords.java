package org.hortillon.companies.story;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hortillon.access.Audit;
import org.hortillon.site.PublicRecords;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The records that each story tells of, as the team sets them. */
@Component
@Transactional
class StoryRecords {

    private final JdbcClient jdbc;
    private final PublicRecords records;
    private final Audit audit;

    StoryRecords(JdbcClient jdbc, PublicRecords records, Audit audit) {
        this.jdbc = jdbc;
        this.records = records;
        this.audit = audit;
    }

    @Transactional(readOnly = true)
    public List<TeamStory> all() {
        return jdbc.sql(TeamStory.SELECT + " order by t.published_on desc, c.key")
                .query(TeamStory.class)
                .list();
    }

    /** The story of a company, what it tells of, and what of {@code words} it could tell of. */
    @Transactional(readOnly = true)
    public Optional<TeamStoryPage> find(String company, String words) {
        return story(company).map(story -> {
            var told = records.of(story.records());
            var choice = records.like(words).stream()
                    .filter(record -> !story.records().contains(record.reference()))
                    .toList();
            return new TeamStoryPage(story, told, choice, words);
        });
    }

    /** False when there is no such story or no such record, or when it is linked already. */
    boolean link(String company, String reference) {
        return !records.of(List.of(reference)).isEmpty() && change(company, "companies.story_linked", """
                        update companies.stories set records = records || cast(:reference as text)
                         where id = :id and not records @> array[cast(:reference as text)]""", reference);
    }

    /** False when there is no such story or it does not tell of that. */
    boolean unlink(String company, String reference) {
        return change(company, "companies.story_unlinked", """
                        update companies.stories set records = array_remove(records, :reference)
                         where id = :id and records @> array[cast(:reference as text)]""", reference);
    }

    private boolean change(String company, String act, String sql, String reference) {
        return story(company)
                .filter(story -> set(sql, story.id(), reference))
                .map(story -> {
                    note(act, story);
                    return true;
                })
                .orElse(false);
    }

    private boolean set(String sql, UUID story, String reference) {
        return jdbc.sql(sql).param("reference", reference).param("id", story).update() > 0;
    }

    private void note(String act, TeamStory story) {
        audit.note(act, "story", story.id(), story.title());
    }

    private Optional<TeamStory> story(String company) {
        return jdbc.sql(TeamStory.SELECT + " where c.key = ?")
                .param(company)
                .query(TeamStory.class)
                .optional();
    }
}
