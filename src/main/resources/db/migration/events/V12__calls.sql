-- The hub asks for talks; members propose them.
create table events.calls (
    hub_id    uuid not null default hubs.current_hub() references hubs.hubs,
    id        uuid not null default uuidv7(),
    key       text not null check (key ~ '^[a-z0-9][a-z0-9-]{0,79}$'),
    title     text not null,
    title_en  text,
    text      text not null,
    text_en   text,
    format_id uuid,
    closes_on date not null,
    primary key (hub_id, id),
    unique (hub_id, key),
    foreign key (hub_id, format_id) references events.formats (hub_id, id)
);
comment on table events.calls is 'A hub asks its members for talks, until a day.';
comment on column events.calls.format_id is 'The format of the events for which it asks.';
select hubs.guard('events.calls');

create table events.proposals (
    hub_id      uuid not null default hubs.current_hub() references hubs.hubs,
    id          uuid not null default uuidv7(),
    key         text not null default 'proposition-' || uuidv7() check (key ~ '^[a-z0-9][a-z0-9-]{0,79}$'),
    call_id     uuid not null,
    person_id   uuid not null,
    title       text not null,
    summary     text not null,
    speaker     text,
    state       text not null default 'waiting' check (state in ('waiting', 'accepted', 'declined', 'withdrawn')),
    proposed_at timestamptz not null,
    answered_at timestamptz,
    answer      text,
    event_id    uuid,
    primary key (hub_id, id),
    unique (hub_id, key),
    foreign key (hub_id, call_id) references events.calls (hub_id, id),
    foreign key (hub_id, person_id) references people.people (hub_id, id),
    foreign key (hub_id, event_id) references events.events (hub_id, id) on delete set null (event_id)
);
comment on table events.proposals is 'What a member would talk about, and what the team said to it.';
comment on column events.proposals.person_id is 'Personal: who proposes it.';
comment on column events.proposals.title is 'Personal: about what.';
comment on column events.proposals.summary is 'Personal: in a few sentences.';
comment on column events.proposals.speaker is 'Personal: who speaks; the one who proposes it when nothing is said.';
comment on column events.proposals.answer is 'Personal: what the team wrote in answer.';
create index on events.proposals (hub_id, person_id);
select hubs.guard('events.proposals');
