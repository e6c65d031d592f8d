select hubs.open_schema('access');

create table access.accounts (
    hub_id     uuid not null default hubs.current_hub() references hubs.hubs,
    id         uuid not null default uuidv7(),
    email      text not null check (email ~ '^[^@\s]+@[^@\s]+$'),
    lowered    text not null generated always as (lower(email)) stored,
    name       text not null,
    person_id  uuid,
    roles      text[] not null check (roles <@ array ['member', 'mentor', 'partner', 'team', 'administrator']),
    created_at timestamptz not null,
    primary key (hub_id, id),
    foreign key (hub_id, person_id) references people.people (hub_id, id)
);
comment on table access.accounts is 'Who may sign in to a hub, and in which roles.';
-- Found by this column: under row security an index over lower(email) is not used, as lower() might tell what it reads.
create unique index accounts_email on access.accounts (hub_id, lowered);
select hubs.guard('access.accounts');

create table access.sign_in_links (
    hub_id     uuid not null default hubs.current_hub() references hubs.hubs,
    id         uuid not null default uuidv7(),
    account_id uuid not null,
    token_hash bytea not null,
    expires_at timestamptz not null,
    uses_left  integer not null check (uses_left >= 0),
    primary key (hub_id, id),
    unique (hub_id, token_hash),
    foreign key (hub_id, account_id) references access.accounts (hub_id, id) on delete cascade
);
comment on table access.sign_in_links is 'Links that sign somebody in; only a hash of the token is kept.';
select hubs.guard('access.sign_in_links');

-- Spring Session's tables, with the hub on them like everywhere; text, because the driver says text, and finds by index only what it calls the same.
create table access.sessions (
    hub_id                uuid not null default hubs.current_hub() references hubs.hubs,
    primary_id            text not null,
    session_id            text not null,
    creation_time         bigint not null,
    last_access_time      bigint not null,
    max_inactive_interval integer not null,
    expiry_time           bigint not null,
    principal_name        text,
    primary key (hub_id, primary_id),
    unique (hub_id, session_id)
);
comment on table access.sessions is 'Who is signed in: one row a session, read and written by Spring Session.';
create index on access.sessions (hub_id, expiry_time);
create index on access.sessions (hub_id, principal_name);
select hubs.guard('access.sessions');

create table access.sessions_attributes (
    hub_id             uuid not null default hubs.current_hub() references hubs.hubs,
    session_primary_id text not null,
    attribute_name     text not null,
    attribute_bytes    bytea not null,
    primary key (hub_id, session_primary_id, attribute_name),
    foreign key (hub_id, session_primary_id) references access.sessions (hub_id, primary_id) on delete cascade
);
comment on table access.sessions_attributes is 'What a session carries: who signed in, and the token of its forms.';
select hubs.guard('access.sessions_attributes');
