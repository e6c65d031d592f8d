create table messages.answers (
    hub_id      uuid not null default hubs.current_hub() references hubs.hubs,
    id          uuid not null default uuidv7(),
    request_id  uuid not null,
    account_id  uuid not null,
    outgoing_id uuid not null,
    body        text not null check (length(body) between 1 and 5000),
    written_at  timestamptz not null,
    primary key (hub_id, id),
    foreign key (hub_id, request_id) references messages.contact_requests (hub_id, id) on delete cascade,
    foreign key (hub_id, account_id) references access.accounts (hub_id, id),
    foreign key (hub_id, outgoing_id) references messages.outgoing (hub_id, id)
);
comment on table messages.answers is 'What the team answered to what visitors wrote, and the mail by which it left.';
comment on column messages.answers.body is 'Personal. Erased with the message that it answers.';
create index on messages.answers (hub_id, request_id, written_at);
create index on messages.answers (hub_id, account_id);
create index on messages.answers (hub_id, outgoing_id);
select hubs.guard('messages.answers');
