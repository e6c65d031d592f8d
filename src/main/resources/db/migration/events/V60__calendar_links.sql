-- A calendar of one's own: whoever knows the word in its address reads what this person registered for.
create table events.calendar_links (
    hub_id    uuid not null default hubs.current_hub() references hubs.hubs,
    id        uuid not null default uuidv7(),
    person_id uuid not null,
    word_hash bytea not null check (octet_length(word_hash) = 32),
    made_at   timestamptz not null,
    primary key (hub_id, id),
    unique (hub_id, word_hash),
    foreign key (hub_id, person_id) references people.people (hub_id, id) on delete cascade
);
comment on table events.calendar_links is 'Addresses at which calendar programs read what a person registered for. Only a hash of the word in the address is kept.';
create index on events.calendar_links (hub_id, person_id);
select hubs.guard('events.calendar_links');
