-- A person says that an address is theirs; the link in a mail to that address proves it, once, within a day.
create table people.address_proofs (
    hub_id     uuid not null default hubs.current_hub() references hubs.hubs,
    id         uuid not null default uuidv7(),
    person_id  uuid not null,
    address    text not null check (address ~ '^[^@\s]+@[^@\s]+$' and length(address) <= 254),
    token_hash bytea not null check (octet_length(token_hash) = 32),
    expires_at timestamptz not null,
    primary key (hub_id, id),
    unique (hub_id, token_hash),
    foreign key (hub_id, person_id) references people.people (hub_id, id) on delete cascade
);
comment on table people.address_proofs is 'Addresses that people say are theirs, until they prove it or the link is over. Only a hash of the word in the mail is kept.';
comment on column people.address_proofs.address is 'Personal: an e-mail address that the person claims.';
create index on people.address_proofs (hub_id, person_id);
select hubs.guard('people.address_proofs');
