-- What figures may ask of the path: applications as they came in, answers as they were given, dues as they fell due.
create view membership.fact_application with (security_invoker) as
select a.id,
       (a.received_at at time zone h.time_zone)::date as happened_on,
       a.kind,
       a.state,
       c.code     as commune,
       null::text as title,
       null::text as path
  from membership.applications a
  join hubs.hubs h on h.hub_id = a.hub_id
  left join hubs.communes c on c.hub_id = a.hub_id and c.id = a.commune_id;

create view membership.fact_answer with (security_invoker) as
select a.id,
       (a.decided_at at time zone h.time_zone)::date as happened_on,
       a.kind,
       a.state as outcome,
       (a.decided_at at time zone h.time_zone)::date - (a.received_at at time zone h.time_zone)::date as days,
       null::text as title,
       null::text as path
  from membership.applications a
  join hubs.hubs h on h.hub_id = a.hub_id
 where a.state in ('accepted', 'refused');

-- One row is one member who was asked to go on after a first period; going on is paying or being let off.
create view membership.fact_renewal with (security_invoker) as
select d.id,
       d.due_on   as happened_on,
       m.kind,
       m.person_id,
       case when d.paid_on is not null or d.exempted_on is not null then 100 else 0 end as renewed,
       null::text as title,
       null::text as path
  from membership.dues d
  join membership.memberships m on m.hub_id = d.hub_id and m.id = d.membership_id
 where m.joined_on < d.starts_on;

-- Members as membership.fact_member has them, with where they work and the year in which they joined.
create view membership.fact_belonging with (security_invoker) as
select f.id,
       f.happened_on,
       f.until,
       f.kind,
       c.code as commune,
       extract(year from f.happened_on)::text as joined,
       f.person_id,
       null::text as title,
       null::text as path
  from membership.fact_member f
  join membership.memberships m on m.id = f.id
  left join companies.companies o on o.hub_id = m.hub_id and o.id = m.company_id
  left join hubs.communes c on c.hub_id = o.hub_id and c.id = o.commune_id;
