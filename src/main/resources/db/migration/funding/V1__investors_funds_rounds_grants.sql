select hubs.open_schema('funding');

create table funding.investors (
    hub_id           uuid not null default hubs.current_hub() references hubs.hubs,
    id               uuid not null default uuidv7(),
    key              text not null check (key ~ '^[a-z0-9][a-z0-9-]{0,79}$'),
    name             text not null,
    kind             text not null check (kind in ('angel', 'fund', 'bank', 'public', 'corporate')),
    ticket_min_cents bigint check (ticket_min_cents >= 0),
    ticket_max_cents bigint check (ticket_max_cents >= 0),
    thesis           text,
    thesis_en        text,
    website          text check (website ~ '^https?://'),
    confirmed_on     date,
    search           tsvector not null generated always as (
                         to_tsvector('hubs.french', name || ' ' || coalesce(thesis, ''))) stored,
    primary key (hub_id, id),
    unique (hub_id, key),
    constraint ticket_from_small_to_large check (ticket_min_cents <= ticket_max_cents)
);
comment on table funding.investors is 'Who puts money into companies of the territory: in what, and how much at a time.';
comment on column funding.investors.confirmed_on is 'When the investor last said that this is still so.';
create index on funding.investors using gin (search);
select hubs.guard('funding.investors');

create table funding.funds (
    hub_id           uuid not null default hubs.current_hub() references hubs.hubs,
    id               uuid not null default uuidv7(),
    key              text not null check (key ~ '^[a-z0-9][a-z0-9-]{0,79}$'),
    name             text not null,
    manager          text not null,
    size_cents       bigint not null check (size_cents > 0),
    currency         text not null check (currency = 'EUR'),
    ticket_min_cents bigint check (ticket_min_cents >= 0),
    ticket_max_cents bigint check (ticket_max_cents >= 0),
    status           text not null check (status in ('planned', 'open', 'closed')),
    opened_on        date,
    thesis           text,
    thesis_en        text,
    website          text check (website ~ '^https?://'),
    search           tsvector not null generated always as (
                         to_tsvector('hubs.french', name || ' ' || manager || ' ' || coalesce(thesis, ''))) stored,
    primary key (hub_id, id),
    unique (hub_id, key),
    constraint ticket_from_small_to_large check (ticket_min_cents <= ticket_max_cents),
    constraint opened_unless_planned check ((status = 'planned') = (opened_on is null))
);
comment on table funding.funds is 'Funds for companies of the territory. What a planned fund will hold is an intention, never counted as money.';
create index on funding.funds using gin (search);
select hubs.guard('funding.funds');

create table funding.rounds (
    hub_id       uuid not null default hubs.current_hub() references hubs.hubs,
    id           uuid not null default uuidv7(),
    key          text not null check (key ~ '^[a-z0-9][a-z0-9-]{0,79}$'),
    company_id   uuid not null,
    instrument   text not null check (instrument in ('equity', 'convertible', 'loan')),
    amount_cents bigint not null check (amount_cents > 0),
    currency     text not null check (currency = 'EUR'),
    stage        text not null check (stage in ('preseed', 'seed', 'series_a', 'growth')),
    closed_on    date not null,
    announced_on date,
    lead_id      uuid,
    fund_id      uuid,
    evidence     text not null,
    primary key (hub_id, id),
    unique (hub_id, key),
    foreign key (hub_id, company_id) references companies.companies (hub_id, id),
    foreign key (hub_id, lead_id) references funding.investors (hub_id, id),
    foreign key (hub_id, fund_id) references funding.funds (hub_id, id),
    constraint announced_after_closing check (announced_on >= closed_on)
);
comment on table funding.rounds is 'Money put into a company, once the papers are signed.';
comment on column funding.rounds.announced_on is 'When the company made it public. Until then whose round it is stays with the hub: it counts in totals only.';
comment on column funding.rounds.evidence is 'What the team saw. Never shown to the public.';
create index on funding.rounds (hub_id, closed_on);
create index on funding.rounds (hub_id, company_id);
create index on funding.rounds (hub_id, lead_id);
create index on funding.rounds (hub_id, fund_id);
select hubs.guard('funding.rounds');

create table funding.grants (
    hub_id       uuid not null default hubs.current_hub() references hubs.hubs,
    id           uuid not null default uuidv7(),
    key          text not null check (key ~ '^[a-z0-9][a-z0-9-]{0,79}$'),
    company_id   uuid not null,
    name         text not null,
    funder       text not null,
    amount_cents bigint not null check (amount_cents > 0),
    currency     text not null check (currency = 'EUR'),
    status       text not null check (status in ('requested', 'obtained', 'refused', 'paid')),
    requested_on date,
    awarded_on   date,
    source       text not null,
    primary key (hub_id, id),
    unique (hub_id, key),
    foreign key (hub_id, company_id) references companies.companies (hub_id, id),
    constraint awarded_when_obtained check ((status in ('obtained', 'paid')) = (awarded_on is not null)),
    constraint awarded_after_request check (awarded_on >= requested_on)
);
comment on table funding.grants is 'Public money asked for by companies. Only what was obtained or paid is public.';
create index on funding.grants (hub_id, awarded_on);
create index on funding.grants (hub_id, company_id);
select hubs.guard('funding.grants');

-- A round that its company has not announced counts, without saying whose it is.
create view funding.fact_round with (security_invoker) as
select r.id,
       r.closed_on as happened_on,
       case when r.announced_on is not null then c.key end as company,
       s.key as sector,
       case when r.announced_on is not null then m.code end as commune,
       r.instrument,
       r.amount_cents,
       case when r.announced_on is not null then c.name end as title,
       case when r.announced_on is not null then '/entreprises/' || c.key end as path
  from funding.rounds r
  join companies.companies c on c.hub_id = r.hub_id and c.id = r.company_id
  join hubs.sectors s on s.hub_id = c.hub_id and s.id = c.sector_id
  join hubs.communes m on m.hub_id = c.hub_id and m.id = c.commune_id;

create view funding.fact_grant with (security_invoker) as
select g.id,
       g.awarded_on as happened_on,
       c.key        as company,
       s.key        as sector,
       g.funder,
       g.amount_cents,
       g.name       as title,
       '/entreprises/' || c.key as path
  from funding.grants g
  join companies.companies c on c.hub_id = g.hub_id and c.id = g.company_id
  join hubs.sectors s on s.hub_id = c.hub_id and s.id = c.sector_id
 where g.status in ('obtained', 'paid');

create view funding.funder_labels with (security_invoker) as
select distinct funder as key, funder as label, null::text as label_en
  from funding.grants
 where status in ('obtained', 'paid');

create view funding.announced_rounds with (security_invoker) as
select r.key,
       c.key  as company,
       c.name as company_name,
       r.instrument,
       r.stage,
       r.amount_cents,
       r.closed_on,
       r.announced_on,
       i.name as lead,
       f.name as fund
  from funding.rounds r
  join companies.companies c on c.hub_id = r.hub_id and c.id = r.company_id
  left join funding.investors i on i.hub_id = r.hub_id and i.id = r.lead_id
  left join funding.funds f on f.hub_id = r.hub_id and f.id = r.fund_id
 where r.announced_on is not null;

create view funding.awarded_grants with (security_invoker) as
select g.key, c.key as company, c.name as company_name, g.name, g.funder, g.amount_cents, g.status, g.awarded_on
  from funding.grants g
  join companies.companies c on c.hub_id = g.hub_id and c.id = g.company_id
 where g.status in ('obtained', 'paid');

create view funding.search_public with (security_invoker) as
select 'fund' as kind, f.key, f.name as title, coalesce(f.thesis, f.manager) as summary, '/financements#' || f.key as path, f.search
  from funding.funds f
union all
select 'investor',
       i.key,
       i.name,
       coalesce(i.thesis, ''),
       '/financements/investisseurs?q=' || regexp_replace(unaccent(i.name), '[^A-Za-z0-9]+', '+', 'g'),
       i.search
  from funding.investors i;
