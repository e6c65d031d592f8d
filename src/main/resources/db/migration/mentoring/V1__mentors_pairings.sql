select hubs.open_schema('mentoring');

create table mentoring.mentors (
    hub_id     uuid not null default hubs.current_hub() references hubs.hubs,
    id         uuid not null default uuidv7(),
    key        text not null check (key ~ '^[a-z0-9][a-z0-9-]{0,79}$'),
    person_id  uuid not null,
    company_id uuid,
    title      text not null,
    title_en   text,
    expertise  text[] not null check (cardinality(expertise) > 0),
    sectors    text[],
    since      date not null,
    until      date check (until >= since),
    capacity   integer not null check (capacity between 0 and 100),
    primary key (hub_id, id),
    unique (hub_id, key),
    constraint a_mentor_once_at_a_time exclude using gist (
        hub_id with =, person_id with =, daterange(since, until) with &&),
    foreign key (hub_id, person_id) references people.people (hub_id, id),
    foreign key (hub_id, company_id) references companies.companies (hub_id, id)
);
comment on table mentoring.mentors is 'People who give their time to those who start: in what, since when, and to how many at once.';
comment on column mentoring.mentors.sectors is 'Keys of hubs.sectors, the first one being the main one; none for whoever takes any.';
comment on column mentoring.mentors.until is 'The first day on which this person no longer mentors.';
select hubs.guard('mentoring.mentors');

create table mentoring.pairings (
    hub_id     uuid not null default hubs.current_hub() references hubs.hubs,
    id         uuid not null default uuidv7(),
    key        text not null check (key ~ '^[a-z0-9][a-z0-9-]{0,79}$'),
    mentor_id  uuid not null,
    project_id uuid,
    company_id uuid,
    started_on date not null,
    ended_on   date check (ended_on >= started_on),
    primary key (hub_id, id),
    unique (hub_id, key),
    constraint a_project_or_a_company check (num_nonnulls(project_id, company_id) = 1),
    foreign key (hub_id, mentor_id) references mentoring.mentors (hub_id, id),
    foreign key (hub_id, project_id) references programmes.projects (hub_id, id),
    foreign key (hub_id, company_id) references companies.companies (hub_id, id)
);
comment on table mentoring.pairings is 'A mentor beside a project or a company, for a time. Known to the team, never to the public.';
comment on column mentoring.pairings.ended_on is 'The first day on which the pairing no longer takes the mentor''s time.';
create index on mentoring.pairings (hub_id, mentor_id);
create index on mentoring.pairings (hub_id, project_id);
create index on mentoring.pairings (hub_id, company_id);
select hubs.guard('mentoring.pairings');

-- Facts: all that figures ever reads of this module. They name nobody.
create view mentoring.fact_mentor with (security_invoker) as
select m.id,
       m.since      as happened_on,
       m.until,
       m.sectors[1] as sector,
       m.capacity,
       m.person_id,
       null::text   as title,
       null::text   as path
  from mentoring.mentors m
  join people.people p on p.hub_id = m.hub_id and p.id = m.person_id and p.merged_into is null;

create view mentoring.fact_pairing with (security_invoker) as
select p.id,
       p.started_on as happened_on,
       p.ended_on   as until,
       null::text   as title,
       null::text   as path
  from mentoring.pairings p;

-- The mentors as the directory shows them; "name" is null for who does not show it, and then nothing else may be shown either.
create view mentoring.directory with (security_invoker) as
select m.id,
       m.key,
       n.name,
       m.title,
       m.title_en,
       m.expertise,
       m.sectors,
       m.since,
       m.until,
       m.capacity,
       c.key  as company,
       c.name as company_name,
       to_tsvector('hubs.french', concat_ws(' ', n.name, m.title, m.title_en, array_to_string(m.expertise, ' '), c.name)) as search
  from mentoring.mentors m
  join people.people p on p.hub_id = m.hub_id and p.id = m.person_id and p.merged_into is null
  left join people.public_names n on n.id = m.person_id
  left join companies.companies c on c.hub_id = m.hub_id and c.id = m.company_id;

-- For the team alone: every mentor by name, and beside whom each one stands.
create view mentoring.team_directory with (security_invoker) as
select m.id,
       m.key,
       p.given_name,
       p.family_name,
       p.public,
       m.title,
       m.title_en,
       m.expertise,
       m.sectors,
       m.since,
       m.until,
       m.capacity,
       to_tsvector('hubs.french', concat_ws(' ', p.given_name, p.family_name, m.title, array_to_string(m.expertise, ' '))) as search
  from mentoring.mentors m
  join people.people p on p.hub_id = m.hub_id and p.id = m.person_id and p.merged_into is null;

create view mentoring.pairs with (security_invoker) as
select p.id,
       p.mentor_id,
       coalesce(j.name, c.name) as name,
       p.started_on,
       p.ended_on
  from mentoring.pairings p
  left join programmes.projects j on j.hub_id = p.hub_id and j.id = p.project_id
  left join companies.companies c on c.hub_id = p.hub_id and c.id = p.company_id;

-- What the site's search may show of this module to anyone: those who mentor still, and show their name.
create view mentoring.search_public with (security_invoker) as
select 'mentor' as kind, d.key, d.name as title, d.title as summary, '/mentors?q=' || replace(d.name, ' ', '+') as path, d.search
  from mentoring.directory d
 where d.name is not null
   and d.until is null;
