select hubs.open_schema('synergies');

create table synergies.partnerships (
    hub_id             uuid not null default hubs.current_hub() references hubs.hubs,
    id                 uuid not null default uuidv7(),
    key                text not null check (key ~ '^[a-z0-9][a-z0-9-]{0,79}$'),
    name               text not null,
    scope              text not null check (scope in ('commercial', 'international')),
    company_id         uuid not null,
    partner_company_id uuid,
    partner_name       text not null,
    partner_country    text not null check (partner_country ~ '^[A-Z]{2}$'),
    signed_on          date not null,
    ended_on           date,
    object             text not null,
    object_en          text,
    declared_by        text not null,
    confirmed_on       date,
    search             tsvector not null generated always as (
                           to_tsvector('hubs.french', name || ' ' || partner_name || ' ' || object)) stored,
    primary key (hub_id, id),
    unique (hub_id, key),
    foreign key (hub_id, company_id) references companies.companies (hub_id, id),
    foreign key (hub_id, partner_company_id) references companies.companies (hub_id, id),
    constraint partner_is_another_company check (partner_company_id <> company_id),
    constraint international_means_abroad check (scope <> 'international' or partner_country <> 'FR'),
    constraint ended_after_signing check (ended_on >= signed_on),
    constraint confirmed_after_signing check (confirmed_on >= signed_on)
);
comment on table synergies.partnerships is 'What two organisations signed together, who says so, and when the other side confirmed it.';
comment on column synergies.partnerships.declared_by is 'Personal: who told the team; not shown to the public.';
create index on synergies.partnerships (hub_id, signed_on);
create index on synergies.partnerships (hub_id, company_id);
create index on synergies.partnerships (hub_id, partner_company_id);
create index on synergies.partnerships using gin (search);
select hubs.guard('synergies.partnerships');

create table synergies.introductions (
    hub_id           uuid not null default hubs.current_hub() references hubs.hubs,
    id               uuid not null default uuidv7(),
    key              text not null check (key ~ '^[a-z0-9][a-z0-9-]{0,79}$'),
    first_person_id  uuid not null,
    second_person_id uuid not null,
    introduced_on    date not null,
    subject          text not null,
    outcome          text check (outcome in ('none', 'associate', 'client', 'partnership', 'hire')),
    partnership_id   uuid,
    primary key (hub_id, id),
    unique (hub_id, key),
    foreign key (hub_id, first_person_id) references people.people (hub_id, id),
    foreign key (hub_id, second_person_id) references people.people (hub_id, id),
    foreign key (hub_id, partnership_id) references synergies.partnerships (hub_id, id),
    constraint two_different_people check (first_person_id <> second_person_id),
    constraint partnership_only_as_outcome check (partnership_id is null or outcome is not distinct from 'partnership')
);
comment on table synergies.introductions is 'Who was introduced to whom, about what, and what came of it. Between them and the team; the public sees counts.';
comment on column synergies.introductions.subject is 'Personal: what two people were brought together for.';
comment on column synergies.introductions.outcome is 'Empty while nobody knows yet.';
create index on synergies.introductions (hub_id, introduced_on);
create index on synergies.introductions (hub_id, first_person_id);
create index on synergies.introductions (hub_id, second_person_id);
create index on synergies.introductions (hub_id, partnership_id);
select hubs.guard('synergies.introductions');

create view synergies.fact_partnership with (security_invoker) as
select p.id,
       p.signed_on as happened_on,
       p.ended_on  as until,
       p.scope,
       c.key       as company,
       p.partner_country as country,
       p.name      as title,
       '/synergies#' || p.key as path
  from synergies.partnerships p
  join companies.companies c on c.hub_id = p.hub_id and c.id = p.company_id;

-- Nobody is introduced to oneself: of two records that turned out to be one person, the introduction counts no longer.
create view synergies.fact_introduction with (security_invoker) as
select i.id,
       i.introduced_on as happened_on,
       i.outcome,
       null::text as title,
       null::text as path
  from synergies.introductions i
  join people.people a on a.hub_id = i.hub_id and a.id = i.first_person_id and a.merged_into is null
  join people.people b on b.hub_id = i.hub_id and b.id = i.second_person_id and b.merged_into is null;

-- What anyone may read of a partnership; a partner that is a company of the hub comes with its key.
create view synergies.partnership_cards with (security_invoker) as
select p.key,
       p.name,
       p.scope,
       c.key  as company,
       c.name as company_name,
       o.key  as partner,
       coalesce(o.name, p.partner_name) as partner_name,
       p.partner_country as country,
       p.signed_on,
       p.ended_on,
       p.confirmed_on,
       p.object,
       p.object_en,
       p.search
  from synergies.partnerships p
  join companies.companies c on c.hub_id = p.hub_id and c.id = p.company_id
  left join companies.companies o on o.hub_id = p.hub_id and o.id = p.partner_company_id;

create view synergies.search_public with (security_invoker) as
select 'partnership' as kind, p.key, p.name as title, p.object as summary, '/synergies#' || p.key as path, p.search
  from synergies.partnerships p;
