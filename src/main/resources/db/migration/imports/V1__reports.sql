select hubs.open_schema('imports');

create table imports.reports (
    hub_id        uuid not null default hubs.current_hub() references hubs.hubs,
    id            uuid not null default uuidv7(),
    started_by_id uuid not null,
    started_at    timestamptz not null,
    source        text not null check (length(source) between 1 and 300),
    check_only    boolean not null,
    finished_at   timestamptz,
    outcome       text check (outcome in ('kept', 'checked', 'refused', 'failed')),
    problem_count bigint not null default 0 check (problem_count >= 0),
    primary key (hub_id, id),
    foreign key (hub_id, started_by_id) references access.accounts (hub_id, id),
    constraint ended_with_an_outcome check ((finished_at is null) = (outcome is null)),
    constraint ended_after_it_began check (finished_at >= started_at),
    constraint refused_for_a_reason check ((problem_count > 0) = (outcome is not distinct from 'refused')),
    constraint a_check_keeps_nothing check (not (check_only and outcome is not distinct from 'kept'))
);
comment on table imports.reports is 'Imports that the team started in the browser. The last fifty of the last ninety days are kept; older ones go when the next begins.';
comment on column imports.reports.source is 'What was sent: the name of the archive, or of the first file and how many came with it.';
comment on column imports.reports.finished_at is 'Null while it runs. Null without a run means that the server stopped meanwhile, and nothing was kept.';
create index on imports.reports (hub_id, started_at);
create index on imports.reports (hub_id, started_by_id);
select hubs.guard('imports.reports');

create table imports.report_files (
    hub_id    uuid not null default hubs.current_hub() references hubs.hubs,
    id        uuid not null default uuidv7(),
    report_id uuid not null,
    place     integer not null check (place >= 0),
    name      text not null check (name <> ''),
    read      bigint not null check (read >= 0),
    created   bigint not null check (created >= 0),
    updated   bigint not null check (updated >= 0),
    primary key (hub_id, id),
    unique (hub_id, report_id, place),
    foreign key (hub_id, report_id) references imports.reports (hub_id, id) on delete cascade,
    constraint no_more_done_than_read check (created + updated <= read)
);
comment on table imports.report_files is 'What each file of an import held and did.';
select hubs.guard('imports.report_files');

create table imports.report_problems (
    hub_id    uuid not null default hubs.current_hub() references hubs.hubs,
    id        uuid not null default uuidv7(),
    report_id uuid not null,
    place     integer not null check (place >= 0),
    file      text not null,
    line      bigint not null check (line >= 0),
    name      text not null,
    value     text not null,
    kind      text not null check (kind in ('problem', 'check')),
    code      text not null check (code <> ''),
    arguments text[] not null,
    primary key (hub_id, id),
    unique (hub_id, report_id, place),
    foreign key (hub_id, report_id) references imports.reports (hub_id, id) on delete cascade
);
comment on table imports.report_problems is 'Why an import was refused: the first problems, in the order of the files and their lines.';
comment on column imports.report_problems.name is 'The column of the file; empty when the whole line, or the whole file, is meant.';
comment on column imports.report_problems.value is 'Personal: what stood in the cell. Goes with its report.';
comment on column imports.report_problems.arguments is 'Personal: may repeat words of the file. Goes with its report.';
select hubs.guard('imports.report_problems');

-- What the team reads, with the name of the one who started it.
create view imports.runs with (security_invoker) as
select r.id,
       r.source,
       r.check_only,
       r.started_at,
       a.name as started_by,
       r.finished_at,
       r.outcome,
       r.problem_count
  from imports.reports r
  join access.accounts a on a.hub_id = r.hub_id and a.id = r.started_by_id;
