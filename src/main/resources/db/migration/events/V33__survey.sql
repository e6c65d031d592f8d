create table events.event_letters (
    hub_id          uuid not null default hubs.current_hub() references hubs.hubs,
    id              uuid not null default uuidv7(),
    registration_id uuid not null,
    letter          text not null check (letter in ('reminder', 'thanks')),
    written_at      timestamptz not null,
    primary key (hub_id, id),
    unique (hub_id, registration_id, letter),
    foreign key (hub_id, registration_id) references events.registrations (hub_id, id)
);
comment on table events.event_letters is 'Who was reminded of an event, and thanked after it: each once, whatever machine does it.';
select hubs.guard('events.event_letters');

create table events.reviews (
    hub_id          uuid not null default hubs.current_hub() references hubs.hubs,
    id              uuid not null default uuidv7(),
    event_id        uuid not null,
    registration_id uuid not null,
    overall         integer not null check (overall between 1 and 5),
    again           boolean,
    words           text check (length(words) between 1 and 2000),
    said_at         timestamptz not null,
    primary key (hub_id, id),
    unique (hub_id, registration_id),
    foreign key (hub_id, event_id) references events.events (hub_id, id),
    foreign key (hub_id, registration_id) references events.registrations (hub_id, id)
);
comment on table events.reviews is 'What somebody who came thought of an event, once; the team never reads whose it is.';
comment on column events.reviews.words is 'Personal: in that person''s words, until they are erased a year later.';
create index on events.reviews (hub_id, event_id);
select hubs.guard('events.reviews');

create table events.meetings (
    hub_id    uuid not null default hubs.current_hub() references hubs.hubs,
    id        uuid not null default uuidv7(),
    event_id  uuid not null,
    person_id uuid not null,
    met_id    uuid not null,
    noted_at  timestamptz not null,
    primary key (hub_id, id),
    unique (hub_id, event_id, person_id, met_id),
    foreign key (hub_id, event_id) references events.events (hub_id, id),
    foreign key (hub_id, person_id) references people.people (hub_id, id),
    foreign key (hub_id, met_id) references people.people (hub_id, id)
);
comment on table events.meetings is 'Whom somebody met at an event and wants to meet again: what later rounds of meetings are planned by.';
create index on events.meetings (hub_id, person_id);
create index on events.meetings (hub_id, met_id);
select hubs.guard('events.meetings');
