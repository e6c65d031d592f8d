create table access.audit (
    hub_id     uuid not null default hubs.current_hub() references hubs.hubs,
    id         uuid not null default uuidv7(),
    noted_at   timestamptz not null,
    account_id uuid,
    act        text not null check (act ~ '^[a-z]+\.[a-z_]+$'),
    kind       text not null check (kind ~ '^[a-z_]+$'),
    thing_id   uuid,
    title      text,
    primary key (hub_id, id),
    foreign key (hub_id, account_id) references access.accounts (hub_id, id)
);
comment on table access.audit is 'Who did what to which thing, and when. Lines are added and stay; only what a thing was called can be blanked.';
comment on column access.audit.account_id is 'Personal: who did it; their name stands in access.accounts alone. Null: the hub itself, or the command line.';
comment on column access.audit.title is 'Personal: what the thing was called then, which may be somebody''s name. An erasure sets it to null.';
create index audit_by_time on access.audit (hub_id, noted_at desc, id desc);
create index audit_by_account on access.audit (hub_id, account_id, noted_at desc);
create index audit_by_thing on access.audit (hub_id, thing_id);
select hubs.guard('access.audit');

-- What is noted stays noted: the application adds lines, and may forget a title, nothing else.
revoke update, delete on access.audit from ${app};
grant update (title) on access.audit to ${app};
create policy blanked on access.audit as restrictive for update using (true) with check (title is null);
