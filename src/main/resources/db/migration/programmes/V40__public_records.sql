create view programmes.public_records with (security_invoker) as
select 'programme' as kind, p.key, p.name as title, p.name_en as title_en, '/programmes/' || p.key as path, p.starts_on as happened_on, null::date as shown_from
  from programmes.programmes p
union all
select 'project', j.key, j.name, null, '/projets/' || j.key, j.started_on, null
  from programmes.projects j
 where j.public;
comment on view programmes.public_records is 'Programmes and public projects, for records that lead to them.';
