-- Two records of one person become one. Nothing is deleted: what changed is written down, so that it can be read and undone.
alter table people.people
    add column merged_into uuid,
    add foreign key (hub_id, merged_into) references people.people (hub_id, id),
    add constraint merged_into_somebody_else check (merged_into <> id);
comment on column people.people.merged_into is
    'The record that stands for this person now; null for a person of its own. It never leads to one that was merged itself.';
create index on people.people (hub_id, merged_into) where merged_into is not null;

create or replace view people.public_names with (security_invoker) as
select id, key, given_name || ' ' || family_name as name, headline, headline_en
  from people.people
 where public
   and merged_into is null;

create table people.merges (
    hub_id         uuid not null default hubs.current_hub() references hubs.hubs,
    id             uuid not null default uuidv7(),
    kept_id        uuid not null,
    gone_id        uuid not null,
    reason         text not null,
    merged_at      timestamptz not null,
    recorded_at    timestamptz not null default clock_timestamp(),
    merged_by      uuid,
    merged_by_name text not null,
    effects        jsonb not null default '[]' check (jsonb_typeof(effects) = 'array'),
    undone_at      timestamptz,
    undone_by      uuid,
    undone_by_name text,
    primary key (hub_id, id),
    foreign key (hub_id, kept_id) references people.people (hub_id, id),
    foreign key (hub_id, gone_id) references people.people (hub_id, id),
    constraint of_two_records check (kept_id <> gone_id),
    constraint undone_by_somebody check ((undone_at is null) = (undone_by_name is null))
);
comment on table people.merges is 'Which record was merged into which, by whom, when and why; undone when undone_at says so.';
comment on column people.merges.recorded_at is 'The database''s own time, against which the age of seals is told.';
comment on column people.merges.merged_by is 'Personal: the account of who merged.';
comment on column people.merges.merged_by_name is 'Personal: the name of who merged.';
comment on column people.merges.effects is 'The figures that moved: what each one was called, its period, its value before and after.';
comment on column people.merges.undone_by is 'Personal: the account of who undid it.';
comment on column people.merges.undone_by_name is 'Personal: the name of who undid it.';
-- A record is gone once at a time.
create unique index one_standing_merge on people.merges (hub_id, gone_id) where undone_at is null;
create index on people.merges (hub_id, kept_id);
select hubs.guard('people.merges');

create table people.merge_changes (
    hub_id      uuid not null default hubs.current_hub() references hubs.hubs,
    id          uuid not null default uuidv7(),
    merge_id    uuid not null,
    position    integer not null check (position >= 1),
    kind        text not null check (kind in ('moved', 'set_aside', 'filled', 'mended', 'merged')),
    table_name  text not null,
    column_name text not null,
    row_id      uuid not null,
    before      jsonb,
    after       jsonb,
    primary key (hub_id, id),
    unique (hub_id, merge_id, position),
    foreign key (hub_id, merge_id) references people.merges (hub_id, id)
);
comment on table people.merge_changes is 'Every value that a merge changed, with what it was; and the rows that had to stay with the record that is gone.';
comment on column people.merge_changes.before is 'Personal: the value before the merge.';
comment on column people.merge_changes.after is 'Personal: the value after the merge; a later change forbids undoing.';
create index on people.merge_changes (hub_id, row_id);
select hubs.guard('people.merge_changes');

create table people.distinctions (
    hub_id        uuid not null default hubs.current_hub() references hubs.hubs,
    id            uuid not null default uuidv7(),
    first_id      uuid not null,
    second_id     uuid not null,
    noted_at      timestamptz not null,
    noted_by_name text not null,
    primary key (hub_id, id),
    foreign key (hub_id, first_id) references people.people (hub_id, id),
    foreign key (hub_id, second_id) references people.people (hub_id, id),
    constraint two_people check (first_id <> second_id)
);
comment on table people.distinctions is 'Pairs of which the team said that they are two people, so that they are not proposed again.';
comment on column people.distinctions.noted_by_name is 'Personal: the name of who said so.';
create unique index distinct_once
    on people.distinctions (hub_id, least(first_id, second_id), greatest(first_id, second_id));
create index on people.distinctions (hub_id, second_id);
select hubs.guard('people.distinctions');

-- Facts: the records of any module that a standing merge moved, mended or set aside. They name nobody.
create view people.fact_merged with (security_invoker) as
select c.row_id as id, c.merge_id as merge, c.kind, c.column_name as changed, m.recorded_at
  from people.merge_changes c
  join people.merges m on m.hub_id = c.hub_id and m.id = c.merge_id
 where m.undone_at is null;
