select hubs.open_schema('commitments');

create table commitments.commitments (
    hub_id         uuid not null default hubs.current_hub() references hubs.hubs,
    id             uuid not null default uuidv7(),
    key            text not null check (key ~ '^[a-z0-9][a-z0-9-]{0,79}$'),
    title          text not null,
    title_en       text,
    description    text,
    description_en text,
    owner          text not null,
    made_on        date not null,
    due_on         date not null,
    due_precision  text not null check (due_precision in ('day', 'month', 'quarter', 'year')),
    figure         text check (figure ~ '^[a-z][a-z0-9_]*([.][a-z][a-z0-9_]*)*$'),
    target         numeric(18, 2) check (target > 0),
    unit           text,
    state          text not null check (state in ('open', 'kept', 'late', 'dropped')),
    evidence       text,
    source         text,
    search         tsvector not null generated always as (
                       to_tsvector('hubs.french', title || ' ' || coalesce(description, '') || ' ' || owner)) stored,
    primary key (hub_id, id),
    unique (hub_id, key),
    constraint due_after_it_was_made check (due_on >= made_on),
    constraint target_in_a_unit check ((target is null) = (unit is null)),
    constraint figure_measures_a_target check (figure is null or target is not null),
    constraint outcome_with_evidence check (state = 'open' or evidence is not null)
);
comment on table commitments.commitments is 'What was promised, by whom, by when, and what became of it. due_on is the last day of the period that was promised.';
comment on column commitments.commitments.figure is 'Name of the figure that tells where the target stands.';
create index on commitments.commitments (hub_id, due_on);
create index on commitments.commitments using gin (search);
select hubs.guard('commitments.commitments');

create view commitments.fact_commitment with (security_invoker) as
select c.id,
       c.made_on as happened_on,
       c.state,
       c.title,
       '/engagements#' || c.key as path
  from commitments.commitments c;

create view commitments.search_public with (security_invoker) as
select 'commitment' as kind, c.key, c.title, coalesce(c.description, c.owner) as summary, '/engagements#' || c.key as path, c.search
  from commitments.commitments c;
