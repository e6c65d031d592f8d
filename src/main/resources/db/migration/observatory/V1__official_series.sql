select hubs.open_schema('observatory');

create table observatory.official_series (
    hub_id       uuid not null default hubs.current_hub() references hubs.hubs,
    id           uuid not null default uuidv7(),
    series       text not null check (series ~ '^[a-z0-9][a-z0-9-]{0,79}$'),
    commune_id   uuid not null,
    year         integer not null check (year between 1900 and 2100),
    value        bigint not null check (value >= 0),
    label        text not null,
    label_en     text,
    unit         text not null,
    source       text not null,
    licence      text not null,
    published_on date,
    primary key (hub_id, id),
    unique (hub_id, series, commune_id, year),
    foreign key (hub_id, commune_id) references hubs.communes (hub_id, id),
    constraint published_not_before_its_year check (published_on >= make_date(year, 1, 1))
);
comment on table observatory.official_series is 'What official statistics say of each commune, year by year, with source and licence. A missing commune is unknown, not nought.';
create index on observatory.official_series (hub_id, series, year);
select hubs.guard('observatory.official_series');

create view observatory.fact_official with (security_invoker) as
select o.id,
       make_date(o.year, 1, 1) as happened_on,
       o.series,
       m.code  as commune,
       o.value,
       o.label as title,
       '/observatoire?serie=' || o.series as path
  from observatory.official_series o
  join hubs.communes m on m.hub_id = o.hub_id and m.id = o.commune_id;

create view observatory.series_labels with (security_invoker) as
select distinct on (series) series as key, label, label_en
  from observatory.official_series
 order by series, year desc, id;

create view observatory.search_public with (security_invoker) as
select distinct on (o.series)
       'series' as kind,
       o.series as key,
       o.label  as title,
       o.source as summary,
       '/observatoire?serie=' || o.series as path,
       to_tsvector('hubs.french', o.label || ' ' || o.source) as search
  from observatory.official_series o
 order by o.series, o.year desc, o.id;
