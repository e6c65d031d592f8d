-- Unique keys end with hub_id: one that begins with it lets a plan read a whole hub to find one row by its id.
create table publishing.seals (
    hub_id      uuid not null default hubs.current_hub() references hubs.hubs,
    id          uuid not null default uuidv7(),
    slug        text not null check (slug ~ '^[a-z0-9][a-z0-9-]{0,79}$'),
    version     integer not null check (version >= 1),
    sealed_at   timestamptz not null,
    recorded_at timestamptz not null default clock_timestamp(),
    source      bytea not null check (octet_length(source) <= 524288),
    hash        text not null generated always as (encode(sha256(source), 'hex')) stored,
    title       text not null check (title <> ''),
    language    text not null check (language in ('fr', 'en')),
    period      text not null check (period <> ''),
    reason      text check (reason <> ''),
    sealed_by   text not null check (sealed_by <> ''),
    primary key (hub_id, id),
    constraint seal_version unique (slug, version, hub_id)
);
comment on table publishing.seals is 'Each version of an article as it was published. Written once, never changed: it outlives the article itself.';
comment on column publishing.seals.recorded_at is 'The database''s own time, against which the age of records is told.';
comment on column publishing.seals.source is 'The file byte for byte as it was published.';
comment on column publishing.seals.period is 'The period in which figures were asked when a link named none.';
comment on column publishing.seals.sealed_by is 'Name of who sealed it; import, or publication when its day came.';
select hubs.guard('publishing.seals');

create table publishing.sealed_claims (
    hub_id         uuid not null default hubs.current_hub() references hubs.hubs,
    id             uuid not null default uuidv7(),
    seal_id        uuid not null,
    number         integer not null check (number >= 1),
    line           integer not null check (line >= 1),
    text           text not null,
    binding        text,
    by_author      boolean not null,
    modality       text not null,
    status         text not null check (status in ('holds', 'contradicted', 'not_bound', 'quotation', 'source', 'commitment')),
    figure         text,
    figure_version integer,
    label          text,
    label_en       text,
    parameters     jsonb check (jsonb_typeof(parameters) = 'object'),
    value          numeric,
    unit           text,
    absence        text,
    about_people   boolean not null default false,
    row_count      integer not null default 0 check (row_count >= 0),
    row_hash       text check (row_hash ~ '^[0-9a-f]{64}$'),
    compared_count integer not null default 0 check (compared_count >= 0),
    compared_hash  text check (compared_hash ~ '^[0-9a-f]{64}$'),
    asked_at       timestamptz,
    primary key (hub_id, id),
    unique (seal_id, number, hub_id),
    foreign key (hub_id, seal_id) references publishing.seals,
    constraint figure_whole check (num_nulls(figure, figure_version, label, label_en, parameters, unit, row_hash, asked_at) in (0, 8))
);
comment on table publishing.sealed_claims is 'Each number of a sealed version: what it was tied to, and what the records gave at that moment.';
comment on column publishing.sealed_claims.by_author is 'Whether the author wrote the link; else Hortillon proposed what it counts.';
comment on column publishing.sealed_claims.value is 'As anybody may hear it; null when absence says why.';
comment on column publishing.sealed_claims.row_hash is 'SHA-256 of the ids of the counted records, sorted and joined by line feeds.';
comment on column publishing.sealed_claims.compared_hash is 'The same of the records against which a share or growth is taken; null for any other value.';
select hubs.guard('publishing.sealed_claims');

create table publishing.sealed_rows (
    hub_id      uuid not null default hubs.current_hub() references hubs.hubs,
    claim_id    uuid not null,
    position    integer not null check (position >= 1),
    role        text not null check (role in ('counted', 'compared')),
    figure      text not null,
    record_id   text not null,
    happened_on date,
    content     jsonb check (jsonb_typeof(content) = 'object'),
    primary key (hub_id, claim_id, position),
    foreign key (hub_id, claim_id) references publishing.sealed_claims
);
comment on table publishing.sealed_rows is 'The records behind a sealed value as they stood. Of records about people only the id is kept.';
comment on column publishing.sealed_rows.figure is 'Whose row it is: a ratio has rows of two figures.';
comment on column publishing.sealed_rows.content is 'Title, address, dimensions with their labels, measures; null about people.';
select hubs.guard('publishing.sealed_rows');

-- What was published stays what it was: Hortillon itself cannot change it.
revoke update, delete on publishing.seals, publishing.sealed_claims, publishing.sealed_rows from ${app};
