-- What others announce in the territory: feeds that the team names, and what was seen in each of them.
create table events.partner_feeds (
    hub_id        uuid not null default hubs.current_hub() references hubs.hubs,
    id            uuid not null default uuidv7(),
    key           text not null check (key ~ '^[a-z0-9][a-z0-9-]{0,79}$'),
    name          text not null check (length(name) between 1 and 120),
    address       text not null check (address ~ '^https?://' and length(address) <= 2000),
    kind          text not null check (kind in ('ics', 'page')),
    paused        boolean not null default false,
    etag          text,
    last_modified text,
    tried_at      timestamptz,
    read_at       timestamptz,
    failures      integer not null default 0,
    result        text,
    result_words  text,
    primary key (hub_id, id),
    unique (hub_id, key),
    unique (hub_id, address)
);
comment on table events.partner_feeds is 'Calendars and pages of partners, which are read again and again.';
comment on column events.partner_feeds.kind is 'A calendar (ICS), or a page that holds events as JSON-LD.';
comment on column events.partner_feeds.result is 'Message key of what became of the last try; result_words is put into it.';
comment on column events.partner_feeds.failures is 'How often in a row it could not be read; the more, the longer it is left alone.';
select hubs.guard('events.partner_feeds');

create table events.sightings (
    hub_id     uuid not null default hubs.current_hub() references hubs.hubs,
    id         uuid not null default uuidv7(),
    feed_id    uuid not null,
    uid        text not null,
    title      text not null,
    starts_at  timestamptz not null,
    ends_at    timestamptz not null,
    all_day    boolean not null default false,
    place      text not null default '',
    commune_id uuid,
    link       text check (link ~ '^https?://'),
    summary    text not null default '',
    cancelled  boolean not null default false,
    outside_id uuid,
    event_id   uuid,
    primary key (hub_id, id),
    unique (hub_id, feed_id, uid, starts_at),
    constraint a_sighting_does_not_end_before_it_starts check (ends_at >= starts_at),
    foreign key (hub_id, feed_id) references events.partner_feeds (hub_id, id) on delete cascade,
    foreign key (hub_id, commune_id) references hubs.communes (hub_id, id),
    foreign key (hub_id, event_id) references events.events (hub_id, id) on delete set null (event_id)
);
comment on table events.sightings is 'One event as one partner announces it; the same in several feeds has several rows.';
comment on column events.sightings.outside_id is 'The same for all sightings of the same event: the id of the first.';
comment on column events.sightings.event_id is 'The event of this hub that it is, if it is one of its own.';
create index on events.sightings (hub_id, starts_at);
create index on events.sightings (hub_id, outside_id);
create index on events.sightings (hub_id, event_id) where event_id is not null;
select hubs.guard('events.sightings');

-- The events of others, each once, with all who announce it. One source that calls it off is enough.
create view events.outside_events with (security_invoker) as
select s.hub_id,
       coalesce(s.outside_id, s.id)                   as id,
       (array_agg(s.title order by s.id))[1]          as title,
       (array_agg(s.starts_at order by s.id))[1]      as starts_at,
       (array_agg(s.ends_at order by s.id))[1]        as ends_at,
       bool_or(s.all_day)                             as all_day,
       (array_agg(s.place order by s.place = '', s.id))[1] as place,
       (array_agg(m.code order by m.code nulls last))[1]   as commune_code,
       (array_agg(s.summary order by s.summary = '', s.id))[1] as summary,
       bool_or(s.cancelled)                           as cancelled,
       array_agg(f.name order by s.id)                as sources,
       array_agg(coalesce(s.link, '') order by s.id)  as links
  from events.sightings s
  join events.partner_feeds f on f.hub_id = s.hub_id and f.id = s.feed_id
  left join hubs.communes m on m.hub_id = s.hub_id and m.id = s.commune_id
 where s.event_id is null
 group by s.hub_id, coalesce(s.outside_id, s.id);
