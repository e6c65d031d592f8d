select hubs.open_schema('figures');

create table figures.definitions (
    hub_id  uuid not null default hubs.current_hub() references hubs.hubs,
    id      uuid not null default uuidv7(),
    name    text not null check (name ~ '^[a-z][a-z0-9_]*([.][a-z][a-z0-9_]*)+$'),
    version int not null check (version >= 1),
    body    jsonb not null check (jsonb_typeof(body) = 'object'),
    author  text not null,
    made_at timestamptz not null,
    reason  text not null check (reason <> ''),
    primary key (hub_id, id),
    unique (hub_id, name, version)
);
comment on table figures.definitions is 'Figures that a hub''s team defined; a change is a new row, never an update.';
select hubs.guard('figures.definitions');
