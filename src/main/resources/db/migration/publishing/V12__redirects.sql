create table publishing.redirects (
    hub_id    uuid not null default hubs.current_hub() references hubs.hubs,
    from_slug text not null check (from_slug ~ '^[a-z0-9][a-z0-9-]{0,79}$'),
    to_slug   text not null check (to_slug ~ '^[a-z0-9][a-z0-9-]{0,79}$'),
    moved_at  timestamptz not null,
    moved_by  text not null,
    primary key (hub_id, from_slug),
    constraint redirect_elsewhere check (from_slug <> to_slug)
);
comment on table publishing.redirects is 'Where articles were before they were renamed. Each leads to the last name at once: no chain, no circle.';
comment on column publishing.redirects.moved_by is 'Name of who renamed the article; empty for the hub itself.';
create index on publishing.redirects (hub_id, to_slug);
select hubs.guard('publishing.redirects');
