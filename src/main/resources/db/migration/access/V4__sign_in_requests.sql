-- Written for every address that asks, whether anybody has it or not; who has it is looked up afterwards.
create table access.sign_in_requests (
    hub_id      uuid not null default hubs.current_hub() references hubs.hubs,
    id          uuid not null default uuidv7(),
    email       text not null check (length(email) <= 254),
    language    text not null check (language in ('fr', 'en')),
    back        text not null check (back = '' or back ~ '^/([^/\\]|$)'),
    asked_at    timestamptz not null,
    primary key (hub_id, id)
);
comment on table access.sign_in_requests is 'Who asked for a link to sign in and has no answer yet; gone with the answer.';
comment on column access.sign_in_requests.email is 'Personal. What was typed; gone with the answer, a moment later.';
select hubs.guard('access.sign_in_requests');

create table access.sign_in_tries (
    hub_id       uuid not null default hubs.current_hub() references hubs.hubs,
    id           uuid not null default uuidv7(),
    subject_hash bytea not null check (octet_length(subject_hash) = 32),
    window_start timestamptz not null,
    tries        integer not null check (tries > 0),
    primary key (hub_id, id),
    unique (hub_id, subject_hash)
);
comment on table access.sign_in_tries is 'How often one e-mail address or one network address tried to sign in within the current quarter of an hour.';
comment on column access.sign_in_tries.subject_hash is 'Personal: hash of hub and address. Removed with the first try of anybody after its quarter of an hour has passed.';
create index on access.sign_in_tries (hub_id, window_start);
select hubs.guard('access.sign_in_tries');
