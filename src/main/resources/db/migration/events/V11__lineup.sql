-- Who speaks at an event, and who holds it together with the hub.
create table events.speakers (
    hub_id    uuid not null default hubs.current_hub() references hubs.hubs,
    id        uuid not null default uuidv7(),
    event_id  uuid not null,
    person_id uuid not null,
    topic     text,
    topic_en  text,
    agreed_on date,
    primary key (hub_id, id),
    unique (hub_id, event_id, person_id),
    foreign key (hub_id, event_id) references events.events (hub_id, id) on delete cascade,
    foreign key (hub_id, person_id) references people.people (hub_id, id)
);
comment on table events.speakers is 'Who speaks at which event, once each.';
comment on column events.speakers.person_id is 'Personal: who speaks.';
comment on column events.speakers.topic is 'Personal: about what they speak.';
comment on column events.speakers.topic_en is 'Personal: the same in English.';
comment on column events.speakers.agreed_on is
    'Personal: the day on which they agreed to be named on the page of this event; otherwise only those see the name to whom the person shows it.';
select hubs.guard('events.speakers');

create table events.partners (
    hub_id     uuid not null default hubs.current_hub() references hubs.hubs,
    id         uuid not null default uuidv7(),
    event_id   uuid not null,
    name       text not null,
    company_id uuid,
    website    text check (website ~ '^https?://'),
    primary key (hub_id, id),
    unique (hub_id, event_id, name),
    foreign key (hub_id, event_id) references events.events (hub_id, id) on delete cascade,
    foreign key (hub_id, company_id) references companies.companies (hub_id, id)
);
comment on table events.partners is 'Who holds an event together with the hub: a company of the hub, or a name and a link.';
select hubs.guard('events.partners');
