create table events.door_links (
    hub_id     uuid not null default hubs.current_hub() references hubs.hubs,
    id         uuid not null default uuidv7(),
    event_id   uuid not null,
    helper     text not null check (length(helper) between 1 and 80),
    account_id uuid,
    made_at    timestamptz not null,
    lapses_at  timestamptz not null,
    revoked_at timestamptz,
    primary key (hub_id, id),
    constraint lapses_after_it_was_made check (lapses_at > made_at),
    foreign key (hub_id, event_id) references events.events (hub_id, id),
    foreign key (hub_id, account_id) references access.accounts (hub_id, id)
);
comment on table events.door_links is 'Who helps at the door of an event without an account: the address is a signed code that leads to this row.';
comment on column events.door_links.helper is 'Personal: what the team calls the helper.';
create index on events.door_links (hub_id, event_id);
create index on events.door_links (hub_id, account_id);
select hubs.guard('events.door_links');

-- The id is made by the device: what it sends again is known again.
create table events.scans (
    hub_id          uuid not null default hubs.current_hub() references hubs.hubs,
    id              uuid not null,
    event_id        uuid not null,
    registration_id uuid,
    act             text not null check (act in ('ticket', 'name', 'walk_in', 'undo')),
    knowingly       boolean not null default false,
    device          uuid not null,
    account_id      uuid,
    link_id         uuid,
    scanned_at      timestamptz not null,
    received_at     timestamptz not null,
    result          text not null default 'unknown'
                        check (result in ('admitted', 'already', 'withdrawn', 'unknown', 'undone', 'late')),
    was             text,
    undone_at       timestamptz,
    primary key (hub_id, id),
    constraint who_was_admitted_is_known check (result <> 'admitted' or (registration_id is not null and was is not null)),
    foreign key (hub_id, event_id) references events.events (hub_id, id),
    foreign key (hub_id, registration_id) references events.registrations (hub_id, id),
    foreign key (hub_id, account_id) references access.accounts (hub_id, id),
    foreign key (hub_id, link_id) references events.door_links (hub_id, id)
);
comment on table events.scans is 'What was done at the door, on which device, when it was done and when it was heard of, and what came of it.';
comment on column events.scans.scanned_at is 'By the clock of the device.';
comment on column events.scans.was is 'The standing of the registration before, to which an undo leads back.';
-- One admission stands for each registration: the last word about a ticket that is scanned twice.
create unique index one_admission_stands on events.scans (hub_id, registration_id) where result = 'admitted' and undone_at is null;
create index on events.scans (hub_id, event_id, received_at);
create index on events.scans (hub_id, registration_id);
create index on events.scans (hub_id, account_id) where account_id is not null;
create index on events.scans (hub_id, link_id) where link_id is not null;
select hubs.guard('events.scans');

-- For the door alone: whom a device may know of, and no more of them than it needs.
create view events.door_list with (security_invoker) as
select r.id,
       r.event_id,
       e.key as event,
       p.given_name,
       p.family_name,
       r.state,
       r.seats,
       upper(right(r.id::text, 8)) as code,
       s.scanned_at as came_at
  from events.registrations r
  join events.events e on e.hub_id = r.hub_id and e.id = r.event_id
  join people.people p on p.hub_id = r.hub_id and p.id = r.person_id and p.merged_into is null
  left join events.scans s on s.hub_id = r.hub_id and s.registration_id = r.id and s.result = 'admitted' and s.undone_at is null
 where r.state not in ('refused', 'lapsed');
