alter table people.people
    add column bio_en        text check (length(bio_en) <= 5000),
    add column mail_language text not null default 'fr' check (mail_language in ('fr', 'en'));
comment on column people.people.bio_en is 'Personal: the bio in English, in Markdown, shown as shown_bio says.';
comment on column people.people.mail_language is 'Personal: the language in which the hub writes to the person.';

-- Beside people.seen_by, by the same rule: null when the reader may not see it.
create function people.english_bio(person uuid, reader people.audience)
    returns text
    language sql stable
as $$
select case when p.shown_bio >= reader and p.named_to >= reader then p.bio_en end
  from people.people p
 where p.id = person
$$;
