select hubs.open_schema('privacy');

create table privacy.erasures (
    hub_id    uuid not null default hubs.current_hub() references hubs.hubs,
    id        uuid not null default uuidv7(),
    person_id uuid not null,
    erased_at timestamptz not null,
    asked_by  text not null check (asked_by in ('self', 'team', 'term', 'restored')),
    primary key (hub_id, id),
    unique (hub_id, person_id),
    foreign key (hub_id, person_id) references people.people (hub_id, id)
);
comment on table privacy.erasures is 'Which tombstones there are and why; no name stands here. The same list stands in a file, for the day on which a backup is restored.';
select hubs.guard('privacy.erasures');

-- A seal is not changed; only the name of who sealed can be forgotten, and nothing else be put in its place.
grant update (sealed_by) on publishing.seals to ${app};
create policy nameless on publishing.seals as restrictive for update using (true) with check (sealed_by = '—');
