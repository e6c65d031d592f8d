-- One count for all that one sender may do only so often; the instants themselves, so that the limit holds in any stretch of time.
create table access.limits (
    hub_id       uuid not null default hubs.current_hub() references hubs.hubs,
    id           uuid not null default uuidv7(),
    subject_hash bytea not null check (octet_length(subject_hash) = 32),
    taken        timestamptz[] not null check (cardinality(taken) > 0),
    ends_at      timestamptz not null,
    primary key (hub_id, id),
    unique (hub_id, subject_hash)
);
comment on table access.limits is 'When one sender did what may be done only so often: sign in, write to the team, apply. Apart from what was sent, so that none can be traced.';
comment on column access.limits.subject_hash is 'Personal: hash of hub, act and sender, a network or e-mail address. Gone the night after its time has passed.';
comment on column access.limits.ends_at is 'From when on none of them counts any more.';
create index on access.limits (hub_id, ends_at);
select hubs.guard('access.limits');

drop table access.sign_in_tries;
