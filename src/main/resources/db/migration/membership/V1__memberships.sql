select hubs.open_schema('membership');

create table membership.memberships (
    hub_id     uuid not null default hubs.current_hub() references hubs.hubs,
    id         uuid not null default uuidv7(),
    key        text not null check (key ~ '^[a-z0-9][a-z0-9-]{0,79}$'),
    person_id  uuid not null,
    company_id uuid,
    kind       text not null check (kind in ('entrepreneur', 'freelance', 'manager', 'artisan', 'startup', 'project_holder')),
    joined_on  date not null,
    left_on    date,
    sponsor_id uuid,
    listed_on  date,
    primary key (hub_id, id),
    unique (hub_id, key),
    foreign key (hub_id, person_id) references people.people (hub_id, id),
    foreign key (hub_id, company_id) references companies.companies (hub_id, id),
    foreign key (hub_id, sponsor_id) references people.people (hub_id, id),
    constraint left_after_joining check (left_on >= joined_on),
    constraint sponsored_by_somebody_else check (sponsor_id <> person_id),
    -- Who leaves may come back later, but nobody is a member twice on one day, and so nobody is counted twice.
    constraint one_membership_at_a_time
        exclude using gist (hub_id with =, person_id with =, daterange(joined_on, left_on) with &&)
);
comment on table membership.memberships is 'Who belongs to the collective, from when to when. left_on is the first day without membership.';
comment on column membership.memberships.listed_on is 'Personal: the day on which the person agreed to stand in the public directory; empty means counted, not named.';
create index on membership.memberships (hub_id, kind, joined_on);
create index on membership.memberships (hub_id, company_id);
create index on membership.memberships (hub_id, sponsor_id);
select hubs.guard('membership.memberships');

-- One row is one person's belonging; who it is stays with the hub. What stayed with a merged record counts nowhere.
create view membership.fact_member with (security_invoker) as
select m.id,
       m.joined_on as happened_on,
       m.left_on   as until,
       m.kind,
       m.person_id,
       null::text  as title,
       null::text  as path
  from membership.memberships m
  join people.people p on p.hub_id = m.hub_id and p.id = m.person_id and p.merged_into is null;

-- Those who agreed to be read by name here, and whose name may be public at all.
create view membership.directory with (security_invoker) as
select m.key,
       m.kind,
       m.joined_on,
       m.left_on,
       p.name,
       p.headline,
       p.headline_en,
       c.key  as company,
       c.name as company_name,
       to_tsvector('hubs.french', p.name || ' ' || coalesce(p.headline, '') || ' ' || coalesce(c.name, '')) as search
  from membership.memberships m
  join people.public_names p on p.id = m.person_id
  left join companies.companies c on c.hub_id = m.hub_id and c.id = m.company_id
 where m.listed_on is not null;

-- All members by name, for the team only.
create view membership.roster with (security_invoker) as
select m.key,
       m.kind,
       m.joined_on,
       m.left_on,
       m.listed_on,
       p.given_name || ' ' || p.family_name as name,
       p.family_name,
       p.email,
       c.key  as company,
       c.name as company_name,
       s.given_name || ' ' || s.family_name as sponsor
  from membership.memberships m
  join people.people p on p.hub_id = m.hub_id and p.id = m.person_id and p.merged_into is null
  left join companies.companies c on c.hub_id = m.hub_id and c.id = m.company_id
  left join people.people s on s.hub_id = m.hub_id and s.id = m.sponsor_id and s.merged_into is null;

-- Found by name; the path asks the directory for the same words, without accents.
create view membership.search_public with (security_invoker) as
select 'member' as kind,
       d.key,
       d.name as title,
       concat_ws(', ', d.headline, d.company_name) as summary,
       '/membres?q=' || regexp_replace(unaccent(d.name), '[^A-Za-z0-9]+', '+', 'g') as path,
       d.search
  from membership.directory d
 where d.left_on is null;
