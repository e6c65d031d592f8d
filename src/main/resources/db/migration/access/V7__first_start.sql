create table access.first_starts (
    hub_id    uuid not null default hubs.current_hub() references hubs.hubs,
    id        uuid not null default uuidv7(),
    code_hash bytea not null,
    begun_at  timestamptz not null,
    done_at   timestamptz,
    primary key (hub_id, id),
    constraint one_for_each_hub unique (hub_id)
);
comment on table access.first_starts is 'A hub that was founded without a name: whoever has the code that was printed names it and becomes its administrator, once.';
select hubs.guard('access.first_starts');
