select hubs.open_schema('events');

create table events.events (
    hub_id         uuid not null default hubs.current_hub() references hubs.hubs,
    id             uuid not null default uuidv7(),
    key            text not null check (key ~ '^[a-z0-9][a-z0-9-]{0,79}$'),
    title          text not null,
    title_en       text,
    kind           text not null check (kind in ('networking', 'workshop', 'conference', 'pitch', 'visit')),
    starts_at      timestamptz not null,
    ends_at        timestamptz not null,
    venue          text not null,
    address        text,
    commune_id     uuid not null,
    space_id       uuid,
    capacity       integer not null check (capacity between 1 and 100000),
    members_only   boolean not null,
    description    text not null,
    description_en text,
    cancelled_on   date,
    image          text,
    search         tsvector not null generated always as (
                       to_tsvector('hubs.french', title || ' ' || coalesce(title_en, '') || ' ' || venue || ' ' || description)) stored,
    primary key (hub_id, id),
    unique (hub_id, key),
    constraint ends_after_its_start check (ends_at > starts_at),
    foreign key (hub_id, commune_id) references hubs.communes (hub_id, id),
    foreign key (hub_id, space_id) references coworking.spaces (hub_id, id)
);
comment on table events.events is 'What people meet for: evenings, workshops, visits, with as many places as the capacity says.';
comment on column events.events.cancelled_on is 'The day on which the event was called off; a cancelled event counts nowhere.';
create index on events.events (hub_id, starts_at);
create index on events.events (hub_id, space_id, starts_at) where space_id is not null;
create index on events.events using gin (search);
select hubs.guard('events.events');

create table events.registrations (
    hub_id        uuid not null default hubs.current_hub() references hubs.hubs,
    id            uuid not null default uuidv7(),
    event_id      uuid not null,
    person_id     uuid not null,
    registered_at timestamptz not null,
    outcome       text check (outcome in ('attended', 'absent', 'excused', 'cancelled')),
    primary key (hub_id, id),
    unique (hub_id, event_id, person_id),
    foreign key (hub_id, event_id) references events.events (hub_id, id),
    foreign key (hub_id, person_id) references people.people (hub_id, id)
);
comment on table events.registrations is 'Who signed up for an event, once each, and what came of it.';
comment on column events.registrations.outcome is
    'Null until known. Cancelled and excused give the place back; attended is what figures count.';
create index on events.registrations (hub_id, person_id);
select hubs.guard('events.registrations');

-- Facts: all that figures ever reads of this module. Days are those of the hub's own clock; what was called off did not happen.
create view events.fact_event with (security_invoker) as
select e.id,
       (e.starts_at at time zone h.time_zone)::date as happened_on,
       e.key   as event,
       e.kind,
       m.code  as commune,
       s.key   as space,
       e.capacity,
       e.title as title,
       '/evenements/' || e.key as path
  from events.events e
  join hubs.hubs h on h.hub_id = e.hub_id
  join hubs.communes m on m.hub_id = e.hub_id and m.id = e.commune_id
  left join coworking.spaces s on s.hub_id = e.hub_id and s.id = e.space_id
 where e.cancelled_on is null;

create view events.fact_attendance with (security_invoker) as
select r.id,
       (e.starts_at at time zone h.time_zone)::date as happened_on,
       e.key      as event,
       e.kind,
       m.code     as commune,
       r.person_id,
       null::text as title,
       null::text as path
  from events.registrations r
  join events.events e on e.hub_id = r.hub_id and e.id = r.event_id
  join hubs.hubs h on h.hub_id = e.hub_id
  join hubs.communes m on m.hub_id = e.hub_id and m.id = e.commune_id
  join people.people p on p.hub_id = r.hub_id and p.id = r.person_id and p.merged_into is null
 where r.outcome = 'attended'
   and e.cancelled_on is null;

create view events.event_labels with (security_invoker) as
select key, title as label, title_en as label_en from events.events;

-- The events as the agenda shows them: where, on which day of the hub's clock, how many signed up and how many came.
create view events.agenda with (security_invoker) as
select e.id,
       e.key,
       e.title,
       e.title_en,
       e.kind,
       e.starts_at,
       e.ends_at,
       (e.starts_at at time zone h.time_zone)::date as held_on,
       e.venue,
       e.address,
       m.name as commune,
       s.key  as space,
       s.name as space_name,
       e.capacity,
       e.members_only,
       e.description,
       e.description_en,
       e.cancelled_on,
       e.image,
       (select count(*) from events.registrations r
          join people.people p on p.hub_id = r.hub_id and p.id = r.person_id and p.merged_into is null
         where r.hub_id = e.hub_id and r.event_id = e.id
           and (r.outcome is null or r.outcome not in ('cancelled', 'excused'))) as registered,
       (select count(*) from events.registrations r
          join people.people p on p.hub_id = r.hub_id and p.id = r.person_id and p.merged_into is null
         where r.hub_id = e.hub_id and r.event_id = e.id and r.outcome = 'attended') as attended
  from events.events e
  join hubs.hubs h on h.hub_id = e.hub_id
  join hubs.communes m on m.hub_id = e.hub_id and m.id = e.commune_id
  left join coworking.spaces s on s.hub_id = e.hub_id and s.id = e.space_id;

-- For the team alone: who signed up, by name.
create view events.attendance_sheet with (security_invoker) as
select e.key as event,
       p.given_name,
       p.family_name,
       p.email,
       r.registered_at,
       r.outcome
  from events.registrations r
  join events.events e on e.hub_id = r.hub_id and e.id = r.event_id
  join people.people p on p.hub_id = r.hub_id and p.id = r.person_id and p.merged_into is null;

-- What the site's search may show of this module to anyone.
create view events.search_public with (security_invoker) as
select 'event' as kind, e.key, e.title, e.venue as summary, '/evenements/' || e.key as path, e.search
  from events.events e
 where e.cancelled_on is null;
