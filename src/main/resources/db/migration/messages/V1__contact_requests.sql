select hubs.open_schema('messages');

create table messages.contact_requests (
    hub_id         uuid not null default hubs.current_hub() references hubs.hubs,
    id             uuid not null default uuidv7(),
    request_key    uuid not null,
    subject        text not null check (subject in ('information', 'events', 'partnership', 'press', 'other')),
    name           text not null check (length(name) between 1 and 120),
    email          text not null check (email ~ '^[^@\s]+@[^@\s]+$' and length(email) <= 254),
    body           text not null check (length(body) between 1 and 5000),
    language       text not null check (language in ('fr', 'en')),
    received_at    timestamptz not null,
    assigned_to_id uuid,
    assigned_at    timestamptz,
    answered_by_id uuid,
    answered_at    timestamptz,
    primary key (hub_id, id),
    unique (hub_id, request_key),
    foreign key (hub_id, assigned_to_id) references access.accounts (hub_id, id),
    foreign key (hub_id, answered_by_id) references access.accounts (hub_id, id),
    constraint assigned_to_somebody check ((assigned_to_id is null) = (assigned_at is null)),
    constraint answered_by_somebody check ((answered_by_id is null) = (answered_at is null)),
    constraint answered_after_receipt check (answered_at >= received_at)
);
comment on table messages.contact_requests is 'What visitors write to the hub, and who of the team takes care of it.';
comment on column messages.contact_requests.request_key is 'Drawn when the form is shown: sending it twice stores it once.';
comment on column messages.contact_requests.name is 'Personal. Erased with the first message that comes in once a year has passed since the answer.';
comment on column messages.contact_requests.email is 'Personal. Erased with the first message that comes in once a year has passed since the answer.';
comment on column messages.contact_requests.body is 'Personal. Erased with the first message that comes in once a year has passed since the answer.';
create index on messages.contact_requests (hub_id, received_at) where answered_at is null;
create index on messages.contact_requests (hub_id, answered_at) where answered_at is not null;
create index on messages.contact_requests (hub_id, assigned_to_id);
create index on messages.contact_requests (hub_id, answered_by_id);
select hubs.guard('messages.contact_requests');

-- Apart from the messages, so that none can be traced to an address.
create table messages.contact_senders (
    hub_id       uuid not null default hubs.current_hub() references hubs.hubs,
    id           uuid not null default uuidv7(),
    sender_hash  bytea not null check (octet_length(sender_hash) = 32),
    window_start timestamptz not null,
    sent         integer not null check (sent > 0),
    primary key (hub_id, id),
    unique (hub_id, sender_hash)
);
comment on table messages.contact_senders is 'How much one network address sent within the current hour, so that nobody floods the inbox.';
comment on column messages.contact_senders.sender_hash is 'Personal: hash of hub and network address. Removed with the first message of anybody after its hour has passed.';
create index on messages.contact_senders (hub_id, window_start);
select hubs.guard('messages.contact_senders');

-- What the team reads, with the names of those of the team who take care.
create view messages.inbox with (security_invoker) as
select r.id,
       r.subject,
       r.name,
       r.email,
       r.body,
       r.language,
       r.received_at,
       r.assigned_to_id,
       a.name as assigned_to,
       r.answered_at,
       b.name as answered_by
  from messages.contact_requests r
  left join access.accounts a on a.hub_id = r.hub_id and a.id = r.assigned_to_id
  left join access.accounts b on b.hub_id = r.hub_id and b.id = r.answered_by_id;
