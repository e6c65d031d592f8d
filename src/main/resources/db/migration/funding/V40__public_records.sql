create view funding.public_records with (security_invoker) as
select 'round' as kind, r.key, c.name as title, null::text as title_en,
       '/financements?annee=' || extract(year from r.closed_on)::text || '#' || r.key as path, r.closed_on as happened_on, r.announced_on as shown_from
  from funding.rounds r
  join companies.companies c on c.hub_id = r.hub_id and c.id = r.company_id
 where r.announced_on is not null;
comment on view funding.public_records is 'Rounds that their companies made public, for records that lead to them.';
