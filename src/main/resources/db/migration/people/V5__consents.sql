-- What a person agreed to: to which words, when, by which way, and when they took it back.
create table people.consents (
    hub_id       uuid not null default hubs.current_hub() references hubs.hubs,
    id           uuid not null default uuidv7(),
    person_id    uuid not null,
    kind         text not null check (kind in ('directory', 'photo', 'newsletter')),
    said         text,
    version      integer check (version >= 1),
    given_on     date not null,
    given_by     text not null check (given_by in ('person', 'team', 'record')),
    withdrawn_on date check (withdrawn_on >= given_on),
    withdrawn_by text check (withdrawn_by in ('person', 'team', 'record')),
    primary key (hub_id, id),
    foreign key (hub_id, person_id) references people.people (hub_id, id) on delete cascade,
    constraint withdrawn_by_some_way check ((withdrawn_on is null) = (withdrawn_by is null)),
    constraint agreed_to_words check (given_by = 'record' or (said is not null and version is not null))
);
comment on table people.consents is 'Consents of people as dated rows; none is changed but by its withdrawal. Those to testimonials stand with the testimonials.';
comment on column people.consents.kind is 'Personal: what the person agreed to.';
comment on column people.consents.given_by is 'By the person, by the team for the person, or as the hub''s records said already.';
create unique index one_standing_consent on people.consents (hub_id, person_id, kind) where withdrawn_on is null;
select hubs.guard('people.consents');

-- A public name and the consent to it stand and fall together, also when an import says so. Whoever tells of it with
-- words and ways writes the row first; the database only fills in what records bring, on the day that they bring.
create function people.keep_directory_consent() returns trigger
    language plpgsql
as $$
begin
    if new.public then
        insert into people.consents (hub_id, person_id, kind, given_on, given_by)
        values (new.hub_id, new.id, 'directory', new.public_since, 'record')
        on conflict do nothing;
    else
        update people.consents
           set withdrawn_on = greatest(given_on, current_date), withdrawn_by = 'record'
         where hub_id = new.hub_id and person_id = new.id and kind = 'directory' and withdrawn_on is null;
    end if;
    return null;
end
$$;
create trigger public_when_added after insert on people.people
    for each row when (new.public) execute function people.keep_directory_consent();
create trigger public_changed after update of public on people.people
    for each row when (old.public <> new.public) execute function people.keep_directory_consent();
