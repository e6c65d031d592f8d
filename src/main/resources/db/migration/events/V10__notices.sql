-- What everybody concerned was told when an event changed.
create table events.notices (
    hub_id   uuid not null default hubs.current_hub() references hubs.hubs,
    id       uuid not null default uuidv7(),
    event_id uuid not null,
    kind     text not null check (kind in ('changed', 'cancelled', 'restored')),
    sequence integer not null,
    words    text not null,
    told     integer not null check (told >= 0),
    sent_at  timestamptz not null,
    primary key (hub_id, id),
    unique (hub_id, event_id, sequence),
    foreign key (hub_id, event_id) references events.events (hub_id, id) on delete cascade
);
comment on table events.notices is 'That a change of an event was told to all who are concerned, once, and in which words of the team.';
comment on column events.notices.sequence is 'Which state of the event it told of: each is told once.';
comment on column events.notices.told is 'To how many people it was written.';
select hubs.guard('events.notices');
