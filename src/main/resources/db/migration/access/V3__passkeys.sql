-- A link that came by e-mail says that somebody reads a mailbox; one from the command line, that somebody has the machine.
alter table access.sign_in_links add column mailed boolean not null default false;

create table access.passkeys (
    hub_id             uuid not null default hubs.current_hub() references hubs.hubs,
    id                 uuid not null default uuidv7(),
    account_id         uuid not null,
    name               text not null check (length(name) between 1 and 80),
    credential_id      bytea not null,
    public_key         bytea not null,
    signature_count    bigint not null check (signature_count >= 0),
    user_verified      boolean not null,
    backup_eligible    boolean not null,
    backed_up          boolean not null,
    transports         text[] not null,
    attestation_object bytea not null,
    client_data        bytea not null,
    created_at         timestamptz not null,
    last_used_at       timestamptz,
    primary key (hub_id, id),
    unique (hub_id, credential_id),
    foreign key (hub_id, account_id) references access.accounts (hub_id, id) on delete cascade
);
comment on table access.passkeys is 'The public halves of the passkeys by which somebody signs in.';
comment on column access.passkeys.account_id is 'Personal: whose it is.';
comment on column access.passkeys.name is 'Personal: what its owner calls it.';
comment on column access.passkeys.credential_id is 'Personal: by which the authenticator knows it.';
comment on column access.passkeys.last_used_at is 'Personal: when its owner last signed in by it.';
create index passkeys_by_account on access.passkeys (hub_id, account_id);
select hubs.guard('access.passkeys');
