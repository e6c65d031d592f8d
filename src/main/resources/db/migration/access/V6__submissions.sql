-- What was sent by a form, so that sending it again changes nothing more.
create table access.submissions (
    hub_id      uuid not null default hubs.current_hub() references hubs.hubs,
    id          uuid not null,
    fingerprint bytea not null check (octet_length(fingerprint) = 32),
    begun_at    timestamptz not null,
    status      integer check (status between 200 and 399),
    location    text,
    primary key (hub_id, id),
    constraint led_somewhere_when_answered check (location is null or status is not null)
);
comment on table access.submissions is 'Forms that were sent within the last day, by the key that each form carries, and where the answer led.';
comment on column access.submissions.fingerprint is 'Hash of who sent what to which address: a key that comes back with something else is refused.';
comment on column access.submissions.status is 'Of the answer; empty while the work is being done.';
create index on access.submissions (hub_id, begun_at);
select hubs.guard('access.submissions');
