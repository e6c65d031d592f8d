create table events.outcomes (
    hub_id          uuid not null default hubs.current_hub() references hubs.hubs,
    id              uuid not null default uuidv7(),
    event_id        uuid not null,
    batch           uuid not null,
    registration_id uuid not null,
    was             text not null,
    became          text not null,
    account_id      uuid,
    set_at          timestamptz not null,
    undone_at       timestamptz,
    primary key (hub_id, id),
    unique (hub_id, batch, registration_id),
    foreign key (hub_id, event_id) references events.events (hub_id, id),
    foreign key (hub_id, registration_id) references events.registrations (hub_id, id),
    foreign key (hub_id, account_id) references access.accounts (hub_id, id)
);
comment on table events.outcomes is 'What the team set by hand of who came, who did not and who was excused; each batch can be taken back.';
create index on events.outcomes (hub_id, event_id);
create index on events.outcomes (hub_id, registration_id);
create index on events.outcomes (hub_id, account_id) where account_id is not null;
select hubs.guard('events.outcomes');
