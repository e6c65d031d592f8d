-- Every e-mail address by which a person is known: the main one, which people.people carries, and further ones.
create table people.addresses (
    hub_id    uuid not null default hubs.current_hub() references hubs.hubs,
    id        uuid not null default uuidv7(),
    person_id uuid not null,
    address   text not null check (address ~ '^[^@\s]+@[^@\s]+$'),
    lowered   text not null generated always as (lower(address)) stored,
    primary key (hub_id, id),
    foreign key (hub_id, person_id) references people.people (hub_id, id) on delete cascade
);
comment on table people.addresses is 'The e-mail addresses of people, main and further ones: one person per address in a hub, capitals ignored.';
comment on column people.addresses.address is 'Personal: an e-mail address of the person.';
-- Found by this column: under row security an index over lower(address) is not used, as lower() might tell what it reads.
create unique index addresses_lead_to_one_person on people.addresses (hub_id, lowered);
create index on people.addresses (hub_id, person_id);
select hubs.guard('people.addresses');

-- One index over all addresses decides whose an address is, so the main one is written there too, whoever writes people.
create function people.keep_main_address() returns trigger
    language plpgsql
as $$
begin
    if tg_op = 'UPDATE' and old.email is not null then
        delete from people.addresses
         where hub_id = old.hub_id and person_id = old.id and lower(address) = lower(old.email);
    end if;
    if new.email is not null and not exists (
        select from people.addresses
         where hub_id = new.hub_id and person_id = new.id and lower(address) = lower(new.email)) then
        insert into people.addresses (hub_id, person_id, address) values (new.hub_id, new.id, new.email);
    end if;
    return null;
end
$$;
create trigger main_address_of_new after insert on people.people
    for each row when (new.email is not null) execute function people.keep_main_address();
create trigger main_address_changed after update of email on people.people
    for each row when (old.email is distinct from new.email) execute function people.keep_main_address();
