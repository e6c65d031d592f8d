select hubs.open_schema('talent');

create table talent.schools (
    hub_id         uuid not null default hubs.current_hub() references hubs.hubs,
    id             uuid not null default uuidv7(),
    key            text not null check (key ~ '^[a-z0-9][a-z0-9-]{0,79}$'),
    name           text not null,
    kind           text not null check (kind in ('engineering', 'university', 'business', 'vocational')),
    commune_id     uuid not null,
    description    text,
    description_en text,
    website        text check (website ~ '^https?://'),
    search         tsvector not null generated always as (
                       to_tsvector('hubs.french', name || ' ' || coalesce(description, ''))) stored,
    primary key (hub_id, id),
    unique (hub_id, key),
    foreign key (hub_id, commune_id) references hubs.communes (hub_id, id)
);
comment on table talent.schools is 'Schools of the territory, where companies meet those whom they will hire.';
create index on talent.schools using gin (search);
select hubs.guard('talent.schools');

create table talent.jobs (
    hub_id         uuid not null default hubs.current_hub() references hubs.hubs,
    id             uuid not null default uuidv7(),
    key            text not null check (key ~ '^[a-z0-9][a-z0-9-]{0,79}$'),
    company_id     uuid not null,
    title          text not null,
    title_en       text,
    kind           text not null check (kind in ('job', 'internship', 'apprenticeship', 'freelance')),
    commune_id     uuid not null,
    published_on   date not null,
    expires_on     date not null,
    description    text not null,
    description_en text,
    salary         text,
    closed_on      date,
    closed_because text check (closed_because in ('filled', 'filled_elsewhere', 'dropped')),
    search         tsvector not null generated always as (
                       to_tsvector('hubs.french', title || ' ' || description)) stored,
    primary key (hub_id, id),
    unique (hub_id, key),
    foreign key (hub_id, company_id) references companies.companies (hub_id, id),
    foreign key (hub_id, commune_id) references hubs.communes (hub_id, id),
    constraint expires_after_publication check (expires_on >= published_on),
    constraint closed_after_publication check (closed_on >= published_on),
    constraint closed_for_a_reason check ((closed_on is null) = (closed_because is null))
);
comment on table talent.jobs is 'What companies look for. Open from the day of publication to the day of expiry, both included, unless closed before.';
create index on talent.jobs (hub_id, published_on);
create index on talent.jobs (hub_id, company_id);
create index on talent.jobs (hub_id, expires_on) where closed_on is null;
create index on talent.jobs using gin (search);
select hubs.guard('talent.jobs');

create table talent.hires (
    hub_id      uuid not null default hubs.current_hub() references hubs.hubs,
    id          uuid not null default uuidv7(),
    key         text not null check (key ~ '^[a-z0-9][a-z0-9-]{0,79}$'),
    company_id  uuid not null,
    job_id      uuid,
    title       text not null,
    contract    text not null check (contract in ('permanent', 'fixed_term', 'apprenticeship', 'internship', 'freelance')),
    hired_on    date not null,
    declared_by text not null,
    source      text not null,
    primary key (hub_id, id),
    unique (hub_id, key),
    foreign key (hub_id, company_id) references companies.companies (hub_id, id),
    foreign key (hub_id, job_id) references talent.jobs (hub_id, id)
);
comment on table talent.hires is 'Somebody was hired: by whom, as what, when, and from what we know it. Who it was is not recorded.';
comment on column talent.hires.declared_by is 'Personal: who told the team; not shown to the public.';
create index on talent.hires (hub_id, hired_on);
create index on talent.hires (hub_id, company_id);
create index on talent.hires (hub_id, job_id);
select hubs.guard('talent.hires');

create view talent.fact_hire with (security_invoker) as
select h.id,
       h.hired_on as happened_on,
       c.key      as company,
       s.key      as sector,
       m.code     as commune,
       h.contract,
       h.title,
       '/entreprises/' || c.key as path
  from talent.hires h
  join companies.companies c on c.hub_id = h.hub_id and c.id = h.company_id
  join hubs.sectors s on s.hub_id = c.hub_id and s.id = c.sector_id
  join hubs.communes m on m.hub_id = c.hub_id and m.id = c.commune_id;

-- The commune is where the work is, which may differ from where the company is.
create view talent.fact_job with (security_invoker) as
select j.id,
       j.published_on as happened_on,
       c.key          as company,
       s.key          as sector,
       m.code         as commune,
       j.kind,
       j.title,
       '/emplois/' || j.key as path
  from talent.jobs j
  join companies.companies c on c.hub_id = j.hub_id and c.id = j.company_id
  join hubs.sectors s on s.hub_id = c.hub_id and s.id = c.sector_id
  join hubs.communes m on m.hub_id = j.hub_id and m.id = j.commune_id;

create view talent.job_cards with (security_invoker) as
select j.key,
       c.key  as company,
       c.name as company_name,
       c.website as company_website,
       s.key  as sector,
       j.title,
       j.title_en,
       j.kind,
       m.code as commune,
       m.name as commune_name,
       m.postcodes[1] as postcode,
       j.published_on,
       j.expires_on,
       j.description,
       j.description_en,
       j.salary,
       j.closed_on,
       j.closed_because,
       j.search
  from talent.jobs j
  join companies.companies c on c.hub_id = j.hub_id and c.id = j.company_id
  join hubs.sectors s on s.hub_id = c.hub_id and s.id = c.sector_id
  join hubs.communes m on m.hub_id = j.hub_id and m.id = j.commune_id;

create view talent.school_cards with (security_invoker) as
select s.key, s.name, s.kind, m.name as commune_name, s.description, s.description_en, s.website
  from talent.schools s
  join hubs.communes m on m.hub_id = s.hub_id and m.id = s.commune_id;

-- Whether an offer has expired depends on the clock, which a view does not know: its page says so.
create view talent.search_public with (security_invoker) as
select 'job' as kind, j.key, j.title, c.name as summary, '/emplois/' || j.key as path, j.search
  from talent.jobs j
  join companies.companies c on c.hub_id = j.hub_id and c.id = j.company_id
 where j.closed_on is null
union all
select 'school', s.key, s.name, coalesce(s.description, ''), '/ecoles#' || s.key, s.search
  from talent.schools s;
