select hubs.open_schema('programmes');

create table programmes.programmes (
    hub_id         uuid not null default hubs.current_hub() references hubs.hubs,
    id             uuid not null default uuidv7(),
    key            text not null check (key ~ '^[a-z0-9][a-z0-9-]{0,79}$'),
    name           text not null,
    name_en        text,
    kind           text not null check (kind in ('label', 'accelerator', 'incubator', 'preincubation', 'network')),
    operator       text not null,
    starts_on      date not null,
    ends_on        date check (ends_on >= starts_on),
    description    text not null,
    description_en text,
    website        text check (website ~ '^https?://'),
    search         tsvector not null generated always as (
                       to_tsvector('hubs.french', name || ' ' || coalesce(name_en, '') || ' ' || operator || ' ' || description)) stored,
    primary key (hub_id, id),
    unique (hub_id, key)
);
comment on table programmes.programmes is 'What carries companies and projects forward: labels, incubators, accelerators, networks.';
comment on column programmes.programmes.ends_on is 'The last day of the programme; none while no end is set.';
create index on programmes.programmes using gin (search);
select hubs.guard('programmes.programmes');

create table programmes.accompaniments (
    hub_id       uuid not null default hubs.current_hub() references hubs.hubs,
    id           uuid not null default uuidv7(),
    programme_id uuid not null,
    company_id   uuid not null,
    started_on   date not null,
    ended_on     date check (ended_on >= started_on),
    outcome      text check (outcome in ('ongoing', 'completed', 'left')),
    primary key (hub_id, id),
    unique (hub_id, programme_id, company_id),
    constraint an_outcome_has_its_day check (outcome not in ('completed', 'left') or ended_on is not null),
    foreign key (hub_id, programme_id) references programmes.programmes (hub_id, id),
    foreign key (hub_id, company_id) references companies.companies (hub_id, id)
);
comment on table programmes.accompaniments is 'A company carried by a programme, from the day it entered to the day it completed or left.';
create index on programmes.accompaniments (hub_id, company_id);
select hubs.guard('programmes.accompaniments');

create table programmes.projects (
    hub_id       uuid not null default hubs.current_hub() references hubs.hubs,
    id           uuid not null default uuidv7(),
    key          text not null check (key ~ '^[a-z0-9][a-z0-9-]{0,79}$'),
    name         text not null,
    holder_id    uuid not null,
    programme_id uuid,
    sector_id    uuid not null,
    commune_id   uuid not null,
    started_on   date not null,
    stage        text not null check (stage in ('idea', 'prototype', 'created', 'dropped')),
    company_id   uuid,
    summary      text,
    summary_en   text,
    public       boolean not null,
    search       tsvector not null generated always as (to_tsvector('hubs.french', name || ' ' || coalesce(summary, ''))) stored,
    primary key (hub_id, id),
    unique (hub_id, key),
    constraint a_company_follows_creation check (company_id is null or stage = 'created'),
    foreign key (hub_id, holder_id) references people.people (hub_id, id),
    foreign key (hub_id, programme_id) references programmes.programmes (hub_id, id),
    foreign key (hub_id, sector_id) references hubs.sectors (hub_id, id),
    foreign key (hub_id, commune_id) references hubs.communes (hub_id, id),
    foreign key (hub_id, company_id) references companies.companies (hub_id, id)
);
comment on table programmes.projects is 'What somebody means to create, from the idea to the company; shown only when its holder says so.';
create index on programmes.projects (hub_id, started_on);
create index on programmes.projects (hub_id, programme_id);
create index on programmes.projects using gin (search);
select hubs.guard('programmes.projects');

-- Facts: all that figures ever reads of this module. A project that is not public has no name here either.
create view programmes.fact_accompaniment with (security_invoker) as
select a.id,
       a.started_on as happened_on,
       a.ended_on   as until,
       p.key        as programme,
       c.key        as company,
       s.key        as sector,
       m.code       as commune,
       c.name       as title,
       '/entreprises/' || c.key as path
  from programmes.accompaniments a
  join programmes.programmes p on p.hub_id = a.hub_id and p.id = a.programme_id
  join companies.companies c on c.hub_id = a.hub_id and c.id = a.company_id
  join hubs.sectors s on s.hub_id = c.hub_id and s.id = c.sector_id
  join hubs.communes m on m.hub_id = c.hub_id and m.id = c.commune_id;

create view programmes.fact_project with (security_invoker) as
select j.id,
       j.started_on as happened_on,
       p.key        as programme,
       s.key        as sector,
       m.code       as commune,
       j.stage,
       case when j.public then j.name end as title,
       case when j.public then '/projets/' || j.key end as path
  from programmes.projects j
  left join programmes.programmes p on p.hub_id = j.hub_id and p.id = j.programme_id
  join hubs.sectors s on s.hub_id = j.hub_id and s.id = j.sector_id
  join hubs.communes m on m.hub_id = j.hub_id and m.id = j.commune_id;

create view programmes.programme_labels with (security_invoker) as
select key, name as label, name_en as label_en from programmes.programmes;

-- The companies that a programme carries, as its page shows them.
create view programmes.accompanied_companies with (security_invoker) as
select p.key        as programme,
       c.key        as company,
       c.name,
       c.tagline,
       c.tagline_en,
       s.label      as sector,
       s.label_en   as sector_en,
       a.started_on,
       a.ended_on,
       a.outcome
  from programmes.accompaniments a
  join programmes.programmes p on p.hub_id = a.hub_id and p.id = a.programme_id
  join companies.companies c on c.hub_id = a.hub_id and c.id = a.company_id
  join hubs.sectors s on s.hub_id = c.hub_id and s.id = c.sector_id;

-- The projects that their holders show, with the holder's name only where that person shows it.
create view programmes.public_projects with (security_invoker) as
select j.id,
       j.key,
       j.name,
       n.name     as holder,
       p.key      as programme,
       p.name     as programme_name,
       p.name_en  as programme_name_en,
       s.key      as sector_key,
       s.label    as sector,
       s.label_en as sector_en,
       m.code     as commune_code,
       m.name     as commune,
       j.started_on,
       j.stage,
       c.key      as company,
       c.name     as company_name,
       j.summary,
       j.summary_en,
       j.search
  from programmes.projects j
  join hubs.sectors s on s.hub_id = j.hub_id and s.id = j.sector_id
  join hubs.communes m on m.hub_id = j.hub_id and m.id = j.commune_id
  left join people.public_names n on n.id = j.holder_id
  left join programmes.programmes p on p.hub_id = j.hub_id and p.id = j.programme_id
  left join companies.companies c on c.hub_id = j.hub_id and c.id = j.company_id
 where j.public;

-- What the site's search may show of this module to anyone.
create view programmes.search_public with (security_invoker) as
select 'programme' as kind, p.key, p.name as title, p.operator as summary, '/programmes/' || p.key as path, p.search
  from programmes.programmes p
union all
select 'project', j.key, j.name, coalesce(j.summary, ''), '/projets/' || j.key, j.search
  from programmes.projects j
 where j.public;
