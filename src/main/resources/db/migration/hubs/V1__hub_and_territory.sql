create table hubs.hubs (
    hub_id         uuid primary key default hubs.current_hub(),
    key            text not null check (key ~ '^[a-z0-9][a-z0-9-]{0,79}$'),
    name           text not null,
    tagline        text not null default '',
    tagline_en     text,
    description    text,
    description_en text,
    email          text,
    website        text,
    town           text not null default '',
    territory      text not null default '',
    founded_on     date,
    fictional      boolean not null default false,
    time_zone      text not null default 'Europe/Paris',
    created_at     timestamptz not null,
    unique (hub_id, key)
);
comment on table hubs.hubs is 'An organisation that runs a local entrepreneurial ecosystem; every other row belongs to one.';
select hubs.guard('hubs.hubs');

-- The zone of the hub's clock on the wall.
create function hubs.zone() returns text
    language sql stable
    return (select time_zone from hubs.hubs where hub_id = hubs.current_hub());

create table hubs.hosts (
    hub_id uuid not null default hubs.current_hub() references hubs.hubs,
    host   text not null check (host = lower(host) and host !~ '[/:]' or host = '[::1]'),
    primary key (hub_id, host)
);
comment on table hubs.hosts is 'The host names under which a hub is reached. A host name leads to one hub only.';
select hubs.guard('hubs.hosts');
-- The one unique key over all hubs: host names are public, and the hub is found through them.
create unique index hosts_lead_to_one_hub on hubs.hosts (host);
-- Before the hub is known a transaction may name one host and sees that row alone; '*' is for jobs that visit all hubs.
create policy by_host on hubs.hosts for select
    using (nullif(current_setting('hortillon.host', true), '') in (host, '*'));

create table hubs.communes (
    hub_id     uuid not null default hubs.current_hub() references hubs.hubs,
    id         uuid not null default uuidv7(),
    code       text not null check (code ~ '^[0-9AB]{5}$'),
    name       text not null,
    postcodes  text[] not null,
    population integer check (population >= 0),
    source     text,
    contour    jsonb,
    primary key (hub_id, id),
    unique (hub_id, code)
);
comment on table hubs.communes is 'The communes of the hub''s territory, by INSEE code.';
select hubs.guard('hubs.communes');

create table hubs.sectors (
    hub_id   uuid not null default hubs.current_hub() references hubs.hubs,
    id       uuid not null default uuidv7(),
    key      text not null check (key ~ '^[a-z0-9][a-z0-9-]{0,79}$'),
    label    text not null,
    label_en text not null,
    position integer not null,
    primary key (hub_id, id),
    unique (hub_id, key)
);
comment on table hubs.sectors is 'The sectors into which the hub sorts companies and projects.';
select hubs.guard('hubs.sectors');

-- How the keys of shared dimensions are said to people.
create view hubs.sector_labels with (security_invoker) as
select key, label, label_en from hubs.sectors;

create view hubs.commune_labels with (security_invoker) as
select code as key, name as label, null::text as label_en from hubs.communes;
