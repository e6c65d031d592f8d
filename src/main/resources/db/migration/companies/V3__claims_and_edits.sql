-- Who founded, runs or works for a company.
alter table companies.founders
    drop constraint founders_role_check,
    add constraint founders_role_check check (role in ('founder', 'manager', 'employee'));
comment on table companies.founders is 'The people of a company: who founded it, runs it or works for it.';
comment on column companies.founders.role is 'Personal: what the person is to the company.';
create index on companies.founders (hub_id, person_id);

-- "This is my company": what a person says, and what the team answers.
create table companies.claims (
    hub_id     uuid not null default hubs.current_hub() references hubs.hubs,
    id         uuid not null default uuidv7(),
    company_id uuid not null,
    person_id  uuid not null,
    role       text not null check (role in ('founder', 'manager', 'employee')),
    words      text not null check (length(words) between 1 and 1000),
    asked_at   timestamptz not null,
    state      text not null default 'open' check (state in ('open', 'accepted', 'refused')),
    decided_at timestamptz,
    reason     text check (length(reason) between 1 and 500),
    primary key (hub_id, id),
    foreign key (hub_id, company_id) references companies.companies (hub_id, id),
    foreign key (hub_id, person_id) references people.people (hub_id, id),
    constraint decided_when_over check ((state = 'open') = (decided_at is null)),
    constraint refused_for_a_reason check (state <> 'refused' or reason is not null)
);
comment on table companies.claims is 'Who says to belong to a company, in which role, and what the team decided.';
comment on column companies.claims.person_id is 'Personal: who asks.';
comment on column companies.claims.words is 'Personal: why, in the words of who asks.';
create unique index one_open_claim on companies.claims (hub_id, company_id, person_id) where state = 'open';
create index on companies.claims (hub_id, person_id);
select hubs.guard('companies.claims');

-- What somebody of the company would have its public page say, until the team has read it.
create table companies.edits (
    hub_id         uuid not null default hubs.current_hub() references hubs.hubs,
    id             uuid not null default uuidv7(),
    company_id     uuid not null,
    person_id      uuid not null,
    tagline        text,
    tagline_en     text,
    description    text,
    description_en text,
    website        text check (website ~ '^https?://'),
    stage          text check (stage in ('idea', 'seed', 'early', 'growth', 'mature')),
    asked_at       timestamptz not null,
    state          text not null default 'open' check (state in ('open', 'accepted', 'refused')),
    decided_at     timestamptz,
    reason         text check (length(reason) between 1 and 500),
    primary key (hub_id, id),
    foreign key (hub_id, company_id) references companies.companies (hub_id, id),
    foreign key (hub_id, person_id) references people.people (hub_id, id),
    constraint decided_when_over check ((state = 'open') = (decided_at is null)),
    constraint refused_for_a_reason check (state <> 'refused' or reason is not null)
);
comment on table companies.edits is 'Changes to the public fields of a company that its people propose, and what the team decided.';
comment on column companies.edits.person_id is 'Personal: who proposes the change.';
create unique index one_open_edit on companies.edits (hub_id, company_id) where state = 'open';
create index on companies.edits (hub_id, person_id);
select hubs.guard('companies.edits');
