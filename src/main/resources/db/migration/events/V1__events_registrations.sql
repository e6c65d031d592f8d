select hubs.open_schema('events');

-- A clock on the wall, as an instant. An hour that comes twice in autumn is the first of the two; one that is jumped over in
-- spring is as much later as the jump is long. So do Java and calendars; "at time zone" alone takes the second.
create function events.moment(wall timestamp, zone text) returns timestamptz
    language sql immutable parallel safe
    return least(wall at time zone zone, (wall - interval '1 hour') at time zone zone + interval '1 hour');

create table events.venues (
    hub_id           uuid not null default hubs.current_hub() references hubs.hubs,
    id               uuid not null default uuidv7(),
    key              text not null check (key ~ '^[a-z0-9][a-z0-9-]{0,79}$'),
    name             text not null,
    address          text,
    commune_id       uuid not null,
    space_id         uuid,
    seats            integer check (seats between 1 and 100000),
    access           text,
    access_en        text,
    accessibility    text,
    accessibility_en text,
    retired          boolean not null default false,
    primary key (hub_id, id),
    unique (hub_id, key),
    foreign key (hub_id, commune_id) references hubs.communes (hub_id, id),
    foreign key (hub_id, space_id) references coworking.spaces (hub_id, id)
);
comment on table events.venues is 'Where events are held again and again: how to get there, and who can get in.';
select hubs.guard('events.venues');

create table events.formats (
    hub_id          uuid not null default hubs.current_hub() references hubs.hubs,
    id              uuid not null default uuidv7(),
    key             text not null check (key ~ '^[a-z0-9][a-z0-9-]{0,79}$'),
    name            text not null,
    name_en         text,
    kind            text not null check (kind in ('networking', 'workshop', 'conference', 'pitch', 'visit')),
    rule            text,
    starts          time not null,
    ends            time not null,
    capacity        integer not null check (capacity between 1 and 100000),
    venue_id        uuid,
    members_only    boolean not null default false,
    members_first   integer not null default 0 check (members_first between 0 and 365),
    opens_before    integer not null default 60 check (opens_before between 1 and 730),
    closes_before   integer not null default 0 check (closes_before between 0 and 720),
    approval        boolean not null default false,
    group_most      integer not null default 1 check (group_most between 1 and 10),
    description     text not null default '',
    description_en  text,
    position        integer not null default 0,
    retired         boolean not null default false,
    primary key (hub_id, id),
    unique (hub_id, key),
    foreign key (hub_id, venue_id) references events.venues (hub_id, id)
);
comment on table events.formats is 'The sorts of events that a hub holds again and again, with what they usually are.';
comment on column events.formats.rule is 'When it is held, as a recurrence rule (RFC 5545), such as FREQ=MONTHLY;BYDAY=1TH.';
comment on column events.formats.members_first is 'For so many days after the opening only members register.';
comment on column events.formats.opens_before is 'Days before the event at which registration opens.';
comment on column events.formats.closes_before is 'Hours before the event at which registration closes.';
select hubs.guard('events.formats');

create table events.series (
    hub_id    uuid not null default hubs.current_hub() references hubs.hubs,
    id        uuid not null default uuidv7(),
    key       text not null check (key ~ '^[a-z0-9][a-z0-9-]{0,79}$'),
    format_id uuid,
    title     text not null,
    title_en  text,
    rule      text not null,
    first_on  date not null,
    last_on   date not null check (last_on >= first_on),
    primary key (hub_id, id),
    unique (hub_id, key),
    foreign key (hub_id, format_id) references events.formats (hub_id, id)
);
comment on table events.series is 'Events made at once by a recurrence rule, which can be changed together.';
select hubs.guard('events.series');

create table events.events (
    hub_id         uuid not null default hubs.current_hub() references hubs.hubs,
    id             uuid not null default uuidv7(),
    key            text not null check (key ~ '^[a-z0-9][a-z0-9-]{0,79}$'),
    state          text not null default 'published' check (state in ('draft', 'published')),
    title          text not null,
    title_en       text,
    kind           text not null check (kind in ('networking', 'workshop', 'conference', 'pitch', 'visit')),
    starts_local   timestamp not null,
    ends_local     timestamp not null,
    zone           text not null default hubs.zone(),
    starts_at      timestamptz not null generated always as (events.moment(starts_local, zone)) stored,
    ends_at        timestamptz not null generated always as (events.moment(ends_local, zone)) stored,
    mode           text not null default 'onsite' check (mode in ('onsite', 'online', 'mixed')),
    online_url     text,
    venue          text not null,
    address        text,
    commune_id     uuid not null,
    space_id       uuid,
    venue_id       uuid,
    format_id      uuid,
    series_id      uuid,
    apart          boolean not null default false,
    capacity       integer not null check (capacity between 1 and 100000),
    taken          integer not null default 0,
    extra          integer not null default 0 check (extra >= 0),
    turns          bigint not null default 0,
    members_only   boolean not null,
    opens_local    timestamp,
    closes_local   timestamp,
    members_local  timestamp,
    opens_at       timestamptz generated always as (events.moment(opens_local, zone)) stored,
    closes_at      timestamptz generated always as (events.moment(closes_local, zone)) stored,
    members_until  timestamptz generated always as (events.moment(members_local, zone)) stored,
    approval       boolean not null default false,
    group_most     integer not null default 1 check (group_most between 1 and 10),
    waiting_list   boolean not null default true,
    offer_hours    integer not null default 24 check (offer_hours between 1 and 168),
    description    text not null,
    description_en text,
    cancelled_on   date,
    cancelled_why  text,
    sequence       integer not null default 0,
    changed_at     timestamptz,
    moved_from     timestamptz,
    image          text,
    search         tsvector not null generated always as (
                       to_tsvector('hubs.french', title || ' ' || coalesce(title_en, '') || ' ' || venue || ' ' || description)) stored,
    primary key (hub_id, id),
    unique (hub_id, key),
    constraint ends_after_its_start check (ends_at > starts_at),
    constraint no_seat_twice check (taken between 0 and capacity + extra),
    constraint opens_before_it_closes check (closes_at > opens_at),
    foreign key (hub_id, commune_id) references hubs.communes (hub_id, id),
    foreign key (hub_id, space_id) references coworking.spaces (hub_id, id),
    foreign key (hub_id, venue_id) references events.venues (hub_id, id),
    foreign key (hub_id, format_id) references events.formats (hub_id, id),
    foreign key (hub_id, series_id) references events.series (hub_id, id)
);
comment on table events.events is 'What people meet for: evenings, workshops, visits, with as many places as the capacity says.';
comment on column events.events.starts_local is 'What the clock on the wall shows; the instant follows from it, also when a country changes its clocks.';
comment on column events.events.apart is 'Whether it was changed by itself, and so is no longer changed with its series.';
comment on column events.events.taken is 'Seats held: the sum over its registrations that hold one. Raised only by an update that asks whether there is room.';
comment on column events.events.extra is 'Seats beyond the capacity that the team gave knowingly.';
comment on column events.events.turns is 'How many have queued up: the last turn given out on the waiting list.';
comment on column events.events.opens_at is 'From when on one can register; from its publication when null.';
comment on column events.events.closes_at is 'Until when one can register; until it begins when null.';
comment on column events.events.members_until is 'Until then only members register, afterwards everybody.';
comment on column events.events.cancelled_on is 'The day on which the event was called off; a cancelled event counts nowhere.';
comment on column events.events.sequence is 'How often its time, place or standing changed; calendars go by it.';
comment on column events.events.moved_from is 'When it was to begin before it was moved last.';
create index on events.events (hub_id, starts_at);
create index on events.events (hub_id, space_id, starts_at) where space_id is not null;
create index on events.events (hub_id, series_id) where series_id is not null;
create index on events.events using gin (search);
select hubs.guard('events.events');

create table events.registrations (
    hub_id        uuid not null default hubs.current_hub() references hubs.hubs,
    id            uuid not null default uuidv7(),
    event_id      uuid not null,
    person_id     uuid not null,
    registered_at timestamptz not null,
    state         text not null default 'seated'
                      check (state in ('asked', 'waiting', 'offered', 'seated', 'attended', 'absent', 'excused', 'cancelled', 'refused', 'lapsed')),
    seats         integer not null default 1 check (seats between 1 and 10),
    holds         boolean not null generated always as (state in ('offered', 'seated', 'attended', 'absent')) stored,
    way           text not null default 'import' check (way in ('import', 'site', 'team', 'door')),
    language      text not null default 'fr' check (language in ('fr', 'en')),
    turn          bigint,
    offered_until timestamptz,
    changed_at    timestamptz,
    primary key (hub_id, id),
    unique (hub_id, event_id, person_id),
    constraint who_waits_has_a_turn check (state <> 'waiting' or turn is not null),
    constraint an_offer_ends check (state <> 'offered' or offered_until is not null),
    foreign key (hub_id, event_id) references events.events (hub_id, id),
    foreign key (hub_id, person_id) references people.people (hub_id, id)
);
comment on table events.registrations is 'Who signed up for an event, once each, and what came of it.';
comment on column events.registrations.state is
    'Asked waits for the team, waiting for a seat; offered, seated, attended and absent hold their seats, the others do not. Attended is what figures count.';
comment on column events.registrations.turn is 'Its place in the order of the waiting list of its event.';
create index on events.registrations (hub_id, person_id);
create index on events.registrations (hub_id, event_id, turn) where state = 'waiting';
create index on events.registrations (hub_id, offered_until) where state = 'offered';
select hubs.guard('events.registrations');

-- Facts: all that figures ever reads of this module. Days are those of the clock on the wall; what was called off did not happen.
create view events.fact_event with (security_invoker) as
select e.id,
       e.starts_local::date as happened_on,
       e.key   as event,
       e.kind,
       m.code  as commune,
       s.key   as space,
       f.key   as event_format,
       e.capacity,
       e.taken as seats,
       round(100.0 * e.taken / e.capacity, 2) as filled,
       e.title as title,
       '/evenements/' || e.key as path
  from events.events e
  join hubs.communes m on m.hub_id = e.hub_id and m.id = e.commune_id
  left join coworking.spaces s on s.hub_id = e.hub_id and s.id = e.space_id
  left join events.formats f on f.hub_id = e.hub_id and f.id = e.format_id
 where e.cancelled_on is null
   and e.state = 'published';

-- One row is one person's coming to one event. Whether it was the first time, and whether as a member, is asked of that day.
create view events.fact_attendance with (security_invoker) as
select r.id,
       e.starts_local::date as happened_on,
       e.key      as event,
       e.kind,
       m.code     as commune,
       f.key      as event_format,
       case when earlier.came then 'again' else 'first' end as visit,
       case when belongs.here then 'member' else 'guest' end as standing,
       case when earlier.came then 0 else 100 end as first_time,
       case when belongs.here then 100 else 0 end as as_member,
       r.person_id,
       null::text as title,
       null::text as path
  from events.registrations r
  join events.events e on e.hub_id = r.hub_id and e.id = r.event_id
  join hubs.communes m on m.hub_id = e.hub_id and m.id = e.commune_id
  join people.people p on p.hub_id = r.hub_id and p.id = r.person_id and p.merged_into is null
  left join events.formats f on f.hub_id = e.hub_id and f.id = e.format_id
  left join lateral (
       select exists (
              select 1
                from events.registrations b4
                join events.events was on was.hub_id = b4.hub_id and was.id = b4.event_id
               where b4.hub_id = r.hub_id
                 and b4.person_id = r.person_id
                 and b4.state = 'attended'
                 and was.cancelled_on is null
                 and was.state = 'published'
                 and (was.starts_at, was.id) < (e.starts_at, e.id)) as came) earlier on true
  left join lateral (
       select exists (
              select 1
                from membership.memberships b
               where b.hub_id = r.hub_id
                 and b.person_id = r.person_id
                 and e.starts_local::date >= b.joined_on
                 and (b.left_on is null or e.starts_local::date < b.left_on)) as here) belongs on true
 where r.state = 'attended'
   and e.cancelled_on is null
   and e.state = 'published';

-- One row is one person for whom a seat was kept until the end: who came, and who did not.
create view events.fact_expected with (security_invoker) as
select r.id,
       e.starts_local::date as happened_on,
       e.key      as event,
       e.kind,
       m.code     as commune,
       f.key      as event_format,
       r.state    as outcome,
       case when r.state = 'absent' then 100 else 0 end as missed,
       r.person_id,
       null::text as title,
       null::text as path
  from events.registrations r
  join events.events e on e.hub_id = r.hub_id and e.id = r.event_id
  join hubs.communes m on m.hub_id = e.hub_id and m.id = e.commune_id
  join people.people p on p.hub_id = r.hub_id and p.id = r.person_id and p.merged_into is null
  left join events.formats f on f.hub_id = e.hub_id and f.id = e.format_id
 where r.state in ('attended', 'absent')
   and e.cancelled_on is null
   and e.state = 'published';

create view events.event_labels with (security_invoker) as
select key, title as label, title_en as label_en from events.events where state = 'published';

create view events.format_labels with (security_invoker) as
select key, name as label, name_en as label_en from events.formats;

-- The events with where, on which day of the clock on the wall, how many seats are held and how many people came. Drafts are among
-- them: for the team.
create view events.every_event with (security_invoker) as
select e.id,
       e.key,
       e.state,
       e.title,
       e.title_en,
       e.kind,
       e.starts_at,
       e.ends_at,
       e.starts_local,
       e.ends_local,
       e.zone,
       e.starts_local::date as held_on,
       e.mode,
       e.online_url,
       e.venue,
       e.address,
       m.name  as commune,
       m.code  as commune_code,
       s.key   as space,
       s.name  as space_name,
       v.key   as venue_key,
       f.key   as format,
       g.key   as series,
       e.apart,
       e.capacity,
       e.taken as registered,
       e.members_only,
       e.opens_at,
       e.closes_at,
       e.members_until,
       e.approval,
       e.group_most,
       e.waiting_list,
       e.offer_hours,
       e.description,
       e.description_en,
       e.cancelled_on,
       e.cancelled_why,
       e.sequence,
       e.changed_at,
       e.moved_from,
       e.image,
       (select count(*) from events.registrations r
          join people.people p on p.hub_id = r.hub_id and p.id = r.person_id and p.merged_into is null
         where r.hub_id = e.hub_id and r.event_id = e.id and r.state = 'attended') as attended
  from events.events e
  join hubs.communes m on m.hub_id = e.hub_id and m.id = e.commune_id
  left join coworking.spaces s on s.hub_id = e.hub_id and s.id = e.space_id
  left join events.venues v on v.hub_id = e.hub_id and v.id = e.venue_id
  left join events.formats f on f.hub_id = e.hub_id and f.id = e.format_id
  left join events.series g on g.hub_id = e.hub_id and g.id = e.series_id;

-- The events as everybody may read them.
create view events.agenda with (security_invoker) as
select * from events.every_event where state = 'published';

-- For the team alone: who signed up, by name.
create view events.attendance_sheet with (security_invoker) as
select e.key as event,
       p.given_name,
       p.family_name,
       p.email,
       r.registered_at,
       r.state
  from events.registrations r
  join events.events e on e.hub_id = r.hub_id and e.id = r.event_id
  join people.people p on p.hub_id = r.hub_id and p.id = r.person_id and p.merged_into is null;

-- What the site's search may show of this module to anyone.
create view events.search_public with (security_invoker) as
select 'event' as kind, e.key, e.title, e.venue as summary, '/evenements/' || e.key as path, e.search
  from events.events e
 where e.cancelled_on is null
   and e.state = 'published';
