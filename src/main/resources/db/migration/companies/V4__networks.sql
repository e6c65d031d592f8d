-- Networks: clubs, clusters and federations to which organisations belong, and who stands for them.
create table companies.networks (
    hub_id     uuid not null default hubs.current_hub() references hubs.hubs,
    id         uuid not null default uuidv7(),
    key        text not null check (key ~ '^[a-z0-9][a-z0-9-]{0,79}$'),
    name       text not null check (length(name) between 1 and 120),
    summary    text,
    summary_en text,
    website    text check (website ~ '^https?://'),
    primary key (hub_id, id),
    unique (hub_id, key)
);
comment on table companies.networks is 'Networks of organisations: clubs, clusters, federations.';
select hubs.guard('companies.networks');

create table companies.network_members (
    hub_id     uuid not null default hubs.current_hub() references hubs.hubs,
    id         uuid not null default uuidv7(),
    network_id uuid not null,
    company_id uuid not null,
    role       text not null check (role in ('lead', 'member')),
    since      date,
    primary key (hub_id, id),
    unique (hub_id, network_id, company_id),
    foreign key (hub_id, network_id) references companies.networks (hub_id, id) on delete cascade,
    foreign key (hub_id, company_id) references companies.companies (hub_id, id)
);
comment on table companies.network_members is 'Which company belongs to which network: as its lead, or as a member.';
create index on companies.network_members (hub_id, company_id);
select hubs.guard('companies.network_members');

create table companies.network_people (
    hub_id     uuid not null default hubs.current_hub() references hubs.hubs,
    id         uuid not null default uuidv7(),
    network_id uuid not null,
    person_id  uuid not null,
    role       text not null check (role in ('coordinator', 'representative')),
    since      date,
    primary key (hub_id, id),
    unique (hub_id, network_id, person_id),
    foreign key (hub_id, network_id) references companies.networks (hub_id, id) on delete cascade,
    foreign key (hub_id, person_id) references people.people (hub_id, id)
);
comment on table companies.network_people is 'Who coordinates a network, or represents an organisation in it.';
comment on column companies.network_people.role is 'Personal: what the person is in the network.';
create index on companies.network_people (hub_id, person_id);
select hubs.guard('companies.network_people');
