select hubs.open_schema('companies');

create table companies.companies (
    hub_id         uuid not null default hubs.current_hub() references hubs.hubs,
    id             uuid not null default uuidv7(),
    key            text not null check (key ~ '^[a-z0-9][a-z0-9-]{0,79}$'),
    name           text not null,
    siren          text check (siren ~ '^[0-9]{9}$'),
    sector_id      uuid not null,
    commune_id     uuid not null,
    created_on     date not null,
    closed_on      date check (closed_on >= created_on),
    legal_form     text,
    website        text check (website ~ '^https?://'),
    tagline        text,
    tagline_en     text,
    description    text,
    description_en text,
    stage          text check (stage in ('idea', 'seed', 'early', 'growth', 'mature')),
    source         text not null,
    image          text,
    search         tsvector not null generated always as (
                       to_tsvector('hubs.french', name || ' ' || coalesce(tagline, '') || ' ' || coalesce(description, ''))) stored,
    primary key (hub_id, id),
    unique (hub_id, key),
    unique (hub_id, siren),
    foreign key (hub_id, sector_id) references hubs.sectors (hub_id, id),
    foreign key (hub_id, commune_id) references hubs.communes (hub_id, id)
);
comment on table companies.companies is 'Organisations of the territory, from their creation to their end.';
create index on companies.companies (hub_id, created_on);
create index on companies.companies using gin (search);
select hubs.guard('companies.companies');

create table companies.stories (
    hub_id       uuid not null default hubs.current_hub() references hubs.hubs,
    id           uuid not null default uuidv7(),
    company_id   uuid not null,
    title        text not null,
    title_en     text,
    body         text not null,
    body_en      text,
    published_on date not null,
    image        text,
    primary key (hub_id, id),
    unique (hub_id, company_id),
    foreign key (hub_id, company_id) references companies.companies (hub_id, id)
);
comment on table companies.stories is 'Success stories: one company told at length.';
select hubs.guard('companies.stories');

create table companies.founders (
    hub_id     uuid not null default hubs.current_hub() references hubs.hubs,
    id         uuid not null default uuidv7(),
    company_id uuid not null,
    person_id  uuid not null,
    role       text not null check (role in ('founder', 'manager')),
    since      date,
    primary key (hub_id, id),
    unique (hub_id, company_id, person_id),
    foreign key (hub_id, company_id) references companies.companies (hub_id, id),
    foreign key (hub_id, person_id) references people.people (hub_id, id)
);
comment on table companies.founders is 'Who founded or runs a company.';
select hubs.guard('companies.founders');

create table companies.impacts (
    hub_id      uuid not null default hubs.current_hub() references hubs.hubs,
    id          uuid not null default uuidv7(),
    key         text not null,
    company_id  uuid not null,
    indicator   text not null check (indicator ~ '^[a-z0-9][a-z0-9-]{0,79}$'),
    label       text not null,
    label_en    text,
    quantity    numeric(15, 3) not null check (quantity >= 0),
    unit        text not null,
    measured_on date not null,
    declared_by text not null,
    declared_on date not null check (declared_on >= measured_on),
    source      text not null,
    primary key (hub_id, id),
    unique (hub_id, key),
    foreign key (hub_id, company_id) references companies.companies (hub_id, id)
);
comment on table companies.impacts is 'What a company declares to have brought about: how much, who says so, when, and from what.';
select hubs.guard('companies.impacts');

create table companies.growths (
    hub_id      uuid not null default hubs.current_hub() references hubs.hubs,
    id          uuid not null default uuidv7(),
    key         text not null,
    company_id  uuid not null,
    measure     text not null check (measure in ('turnover', 'headcount')),
    percent     numeric(9, 2) not null check (percent >= -100),
    months      integer not null check (months between 1 and 240),
    ended_on    date not null,
    declared_by text not null,
    declared_on date not null check (declared_on >= ended_on),
    source      text not null,
    primary key (hub_id, id),
    unique (hub_id, key),
    foreign key (hub_id, company_id) references companies.companies (hub_id, id)
);
comment on table companies.growths is 'Declared growth: by how many per cent, over how many months, until when.';
select hubs.guard('companies.growths');

create table companies.testimonials (
    hub_id       uuid not null default hubs.current_hub() references hubs.hubs,
    id           uuid not null default uuidv7(),
    key          text not null,
    person_id    uuid not null,
    company_id   uuid,
    quote        text not null,
    quote_en     text,
    role_label   text not null,
    said_on      date not null,
    consented_on date not null check (consented_on >= said_on),
    consent_text text not null,
    withdrawn_on date check (withdrawn_on >= consented_on),
    primary key (hub_id, id),
    unique (hub_id, key),
    foreign key (hub_id, person_id) references people.people (hub_id, id),
    foreign key (hub_id, company_id) references companies.companies (hub_id, id)
);
comment on table companies.testimonials is 'A person''s words, shown only while that person''s consent stands.';
select hubs.guard('companies.testimonials');

-- Facts: all that figures ever reads of this module. One row is one thing that happened.
create view companies.fact_created with (security_invoker) as
select c.id,
       c.created_on as happened_on,
       s.key        as sector,
       m.code       as commune,
       c.key        as company,
       c.name       as title,
       '/entreprises/' || c.key as path
  from companies.companies c
  join hubs.sectors s on s.hub_id = c.hub_id and s.id = c.sector_id
  join hubs.communes m on m.hub_id = c.hub_id and m.id = c.commune_id;

create view companies.fact_impact with (security_invoker) as
select i.id,
       i.measured_on as happened_on,
       c.key         as company,
       s.key         as sector,
       i.indicator,
       i.quantity,
       i.unit,
       i.label || ' (' || c.name || ')' as title,
       '/entreprises/' || c.key as path
  from companies.impacts i
  join companies.companies c on c.hub_id = i.hub_id and c.id = i.company_id
  join hubs.sectors s on s.hub_id = c.hub_id and s.id = c.sector_id;

create view companies.fact_growth with (security_invoker) as
select g.id,
       g.ended_on as happened_on,
       c.key      as company,
       s.key      as sector,
       g.measure,
       g.percent,
       g.months,
       c.name     as title,
       '/entreprises/' || c.key as path
  from companies.growths g
  join companies.companies c on c.hub_id = g.hub_id and c.id = g.company_id
  join hubs.sectors s on s.hub_id = c.hub_id and s.id = c.sector_id;

-- What the site's search may show of this module to anyone.
create view companies.search_public with (security_invoker) as
select 'company' as kind, c.key, c.name as title, coalesce(c.tagline, '') as summary, '/entreprises/' || c.key as path, c.search
  from companies.companies c
 where c.closed_on is null;

create view companies.company_labels with (security_invoker) as
select key, name as label, null::text as label_en from companies.companies;

create view companies.indicator_labels with (security_invoker) as
select distinct on (indicator) indicator as key, label, label_en from companies.impacts order by indicator, measured_on desc;
