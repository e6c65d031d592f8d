-- What every module's tables stand on: the hub of the current transaction, and the guard that keeps rows apart.

create extension if not exists unaccent with schema public;
create extension if not exists pg_trgm with schema public;
create extension if not exists btree_gist with schema public;
grant usage on schema public to ${app};

create schema hubs;
grant usage on schema hubs to ${app};
alter default privileges in schema hubs grant select, insert, update, delete on tables to ${app};

-- A transaction-local setting; after commit it is '' and not null. Without it there is no hub, and so no row.
create function hubs.current_hub() returns uuid
    language sql stable parallel safe
    return nullif(current_setting('hortillon.hub', true), '')::uuid;

-- Makes a schema for a module, in which the application may read and write rows, and nothing else.
create function hubs.open_schema(name text) returns void
    language plpgsql
as $$
begin
    execute format('create schema %I', name);
    execute format('grant usage on schema %I to ${app}', name);
    execute format('alter default privileges in schema %I grant select, insert, update, delete on tables to ${app}', name);
end
$$;

-- Keeps the rows of a table to their hub, its owner included. The scalar subquery is evaluated once a statement.
create function hubs.guard(target regclass) returns void
    language plpgsql
as $$
begin
    execute format('alter table %s enable row level security', target);
    execute format('alter table %s force row level security', target);
    execute format(
        'create policy hub on %s using (hub_id = (select hubs.current_hub())) with check (hub_id = (select hubs.current_hub()))',
        target);
end
$$;

revoke execute on function hubs.open_schema(text) from public;
revoke execute on function hubs.guard(regclass) from public;

-- French words by their stem, accents ignored: what the site's search understands.
create text search configuration hubs.french (copy = pg_catalog.french);
alter text search configuration hubs.french
    alter mapping for hword, hword_part, word with public.unaccent, french_stem;
