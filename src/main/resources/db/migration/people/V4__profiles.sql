-- To whom something about a person is shown. Each value includes those before it: the person alone, the team, the members, everybody.
create type people.audience as enum ('nobody', 'team', 'members', 'public');

alter table people.people
    add column if not exists merged_into uuid,
    add column commune_id      uuid,
    add column languages       text[] not null default '{}',
    add column links           text[] not null default '{}',
    add column shown_name      people.audience not null default 'team',
    add column shown_headline  people.audience,
    add column shown_email     people.audience not null default 'team' check (shown_email >= 'team'),
    add column shown_phone     people.audience not null default 'team',
    add column shown_bio       people.audience not null default 'team',
    add column shown_skills    people.audience not null default 'team',
    add column shown_languages people.audience not null default 'team',
    add column shown_links     people.audience not null default 'team',
    add column shown_photo     people.audience not null default 'team',
    add column shown_commune   people.audience not null default 'team',
    -- "public" with its day is what makes a name everybody's; below that, the person chooses between team and members.
    add column named_to        people.audience not null generated always as
        (case when public then 'public'::people.audience else shown_name end) stored,
    add foreign key (hub_id, commune_id) references hubs.communes (hub_id, id),
    add constraint known_to_the_team_at_least check (shown_name in ('team', 'members')),
    add constraint links_are_https check (array_to_string(links, ' ') ~ '^(https://[^\s]+( https://[^\s]+)*)?$');
comment on column people.people.given_name is 'Personal: shown as named_to says.';
comment on column people.people.family_name is 'Personal: shown as named_to says.';
comment on column people.people.email is 'Personal: the main e-mail address, shown as shown_email says.';
comment on column people.people.phone is 'Personal: shown as shown_phone says.';
comment on column people.people.headline is 'Personal: what the person does, shown as shown_headline says.';
comment on column people.people.headline_en is 'Personal: the same in English.';
comment on column people.people.bio is 'Personal: in Markdown, shown as shown_bio says.';
comment on column people.people.commune_id is 'Personal: where the person lives or works, shown as shown_commune says.';
comment on column people.people.languages is 'Personal: codes of the languages spoken, shown as shown_languages says.';
comment on column people.people.links is 'Personal: https addresses, shown as shown_links says.';
comment on column people.people.shown_headline is 'Null: to whom the name is shown.';
create index on people.people (hub_id, commune_id);

create table people.skills (
    hub_id uuid not null default hubs.current_hub() references hubs.hubs,
    id     uuid not null default uuidv7(),
    key    text not null check (key ~ '^[a-z0-9][a-z0-9-]{0,79}$'),
    label  text not null check (length(label) between 1 and 60),
    primary key (hub_id, id),
    unique (hub_id, key)
);
comment on table people.skills is 'The words by which a hub''s people say what they can do; a word is there once somebody used it.';
select hubs.guard('people.skills');

create table people.person_skills (
    hub_id    uuid not null default hubs.current_hub() references hubs.hubs,
    id        uuid not null default uuidv7(),
    person_id uuid not null,
    skill_id  uuid not null,
    primary key (hub_id, id),
    unique (hub_id, person_id, skill_id),
    foreign key (hub_id, person_id) references people.people (hub_id, id) on delete cascade,
    foreign key (hub_id, skill_id) references people.skills (hub_id, id)
);
comment on table people.person_skills is 'What a person can do, shown as people.people.shown_skills says.';
comment on column people.person_skills.skill_id is 'Personal: a skill of the person.';
create index on people.person_skills (hub_id, skill_id);
select hubs.guard('people.person_skills');

create table people.photos (
    hub_id    uuid not null default hubs.current_hub() references hubs.hubs,
    id        uuid not null default uuidv7(),
    person_id uuid not null,
    bytes     bytea not null check (octet_length(bytes) <= 524288),
    hash      text not null check (hash ~ '^[0-9a-f]{16}$'),
    alt       text not null check (length(alt) between 1 and 200),
    taken_in  timestamptz not null,
    primary key (hub_id, id),
    unique (hub_id, person_id),
    foreign key (hub_id, person_id) references people.people (hub_id, id) on delete cascade
);
comment on table people.photos is 'A person''s picture: a square JPEG, drawn anew, so that nothing of where and when it was made is left.';
comment on column people.photos.bytes is 'Personal: the picture.';
comment on column people.photos.alt is 'Personal: the picture in words.';
select hubs.guard('people.photos');

-- The one way by which pages read people: whatever the reader may not see is null, and who may not be named is not there.
-- A reader 'nobody' is the person, and sees everything.
create function people.seen_by(reader people.audience)
    returns table (id uuid, key text, given_name text, family_name text, name text, headline text, headline_en text,
                   email text, phone text, bio text, skills text[], languages text[], links text[], commune_id uuid,
                   photo text, photo_alt text)
    language sql stable
as $$
select p.id,
       p.key,
       p.given_name,
       p.family_name,
       btrim(p.given_name || ' ' || p.family_name),
       case when coalesce(p.shown_headline, p.named_to) >= reader then p.headline end,
       case when coalesce(p.shown_headline, p.named_to) >= reader then p.headline_en end,
       case when p.shown_email >= reader then p.email end,
       case when p.shown_phone >= reader then p.phone end,
       case when p.shown_bio >= reader then p.bio end,
       case when p.shown_skills >= reader
            then array(select s.label
                         from people.person_skills h
                         join people.skills s on s.hub_id = h.hub_id and s.id = h.skill_id
                        where h.hub_id = p.hub_id and h.person_id = p.id
                        order by s.key)
            else '{}' end,
       case when p.shown_languages >= reader then p.languages else '{}' end,
       case when p.shown_links >= reader then p.links else '{}' end,
       case when p.shown_commune >= reader then p.commune_id end,
       case when p.shown_photo >= reader then o.hash end,
       case when p.shown_photo >= reader then o.alt end
  from people.people p
  left join people.photos o on o.hub_id = p.hub_id and o.person_id = p.id
 where p.named_to >= reader
   and p.merged_into is null
$$;

-- A name as the public may read it: the person's own, or nothing.
create or replace view people.public_names with (security_invoker) as
select id, key, name, headline, headline_en from people.seen_by('public');
