select hubs.open_schema('coworking');

create table coworking.spaces (
    hub_id         uuid not null default hubs.current_hub() references hubs.hubs,
    id             uuid not null default uuidv7(),
    key            text not null check (key ~ '^[a-z0-9][a-z0-9-]{0,79}$'),
    name           text not null,
    operator       text,
    address        text,
    quarter        text,
    commune_id     uuid not null,
    opened_on      date not null,
    closed_on      date check (closed_on >= opened_on),
    surface_m2     integer check (surface_m2 between 1 and 1000000),
    description    text,
    description_en text,
    website        text check (website ~ '^https?://'),
    image          text,
    search         tsvector not null generated always as (
                       to_tsvector('hubs.french', name || ' ' || coalesce(quarter, '') || ' ' || coalesce(address, '')
                           || ' ' || coalesce(description, ''))) stored,
    primary key (hub_id, id),
    unique (hub_id, key),
    foreign key (hub_id, commune_id) references hubs.communes (hub_id, id)
);
comment on table coworking.spaces is 'Places where people work side by side, from their opening to their end.';
create index on coworking.spaces (hub_id, opened_on);
create index on coworking.spaces using gin (search);
select hubs.guard('coworking.spaces');

create table coworking.desks (
    hub_id    uuid not null default hubs.current_hub() references hubs.hubs,
    id        uuid not null default uuidv7(),
    space_id  uuid not null,
    label     text not null,
    kind      text not null check (kind in ('open', 'fixed')),
    opened_on date not null,
    closed_on date check (closed_on >= opened_on),
    primary key (hub_id, id),
    unique (hub_id, space_id, label),
    foreign key (hub_id, space_id) references coworking.spaces (hub_id, id)
);
comment on table coworking.desks is 'Desks, one by one: for whoever comes (open) or kept for one person (fixed).';
comment on column coworking.desks.closed_on is 'The first day on which the desk is no longer offered.';
select hubs.guard('coworking.desks');

create table coworking.offices (
    hub_id     uuid not null default hubs.current_hub() references hubs.hubs,
    id         uuid not null default uuidv7(),
    space_id   uuid not null,
    label      text not null,
    surface_m2 integer check (surface_m2 between 1 and 100000),
    seats      integer not null check (seats between 1 and 1000),
    opened_on  date not null,
    closed_on  date check (closed_on >= opened_on),
    primary key (hub_id, id),
    unique (hub_id, space_id, label),
    foreign key (hub_id, space_id) references coworking.spaces (hub_id, id)
);
comment on table coworking.offices is 'Closed offices, with the number of people that each seats.';
comment on column coworking.offices.closed_on is 'The first day on which the office is no longer offered.';
select hubs.guard('coworking.offices');

-- Facts: all that figures ever reads of this module. One row is one thing that opened, and may have closed since.
create view coworking.fact_space with (security_invoker) as
select s.id,
       s.opened_on as happened_on,
       s.closed_on as until,
       s.key       as space,
       m.code      as commune,
       s.name      as title,
       '/espaces/' || s.key as path
  from coworking.spaces s
  join hubs.communes m on m.hub_id = s.hub_id and m.id = s.commune_id;

create view coworking.fact_desk with (security_invoker) as
select d.id,
       d.opened_on as happened_on,
       d.closed_on as until,
       s.key       as space,
       d.kind,
       m.code      as commune,
       d.label     as title,
       '/espaces/' || s.key as path
  from coworking.desks d
  join coworking.spaces s on s.hub_id = d.hub_id and s.id = d.space_id
  join hubs.communes m on m.hub_id = s.hub_id and m.id = s.commune_id;

create view coworking.fact_office with (security_invoker) as
select o.id,
       o.opened_on as happened_on,
       o.closed_on as until,
       s.key       as space,
       m.code      as commune,
       o.seats,
       o.label     as title,
       '/espaces/' || s.key as path
  from coworking.offices o
  join coworking.spaces s on s.hub_id = o.hub_id and s.id = o.space_id
  join hubs.communes m on m.hub_id = s.hub_id and m.id = s.commune_id;

create view coworking.space_labels with (security_invoker) as
select key, name as label, null::text as label_en from coworking.spaces;

-- What the site's search may show of this module to anyone.
create view coworking.search_public with (security_invoker) as
select 'space' as kind, s.key, s.name as title, coalesce(s.description, '') as summary, '/espaces/' || s.key as path, s.search
  from coworking.spaces s
 where s.closed_on is null;
