-- A member who is found leads to that person's page.
create or replace view membership.search_public with (security_invoker) as
select 'member' as kind,
       d.key,
       d.name as title,
       concat_ws(', ', d.headline, d.company_name) as summary,
       '/membres/' || p.key as path,
       d.search
  from membership.directory d
  join membership.memberships m on m.key = d.key
  join people.public_names p on p.id = m.person_id
 where d.left_on is null;
