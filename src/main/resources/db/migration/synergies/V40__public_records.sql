create view synergies.public_records with (security_invoker) as
select 'partnership' as kind, p.key, p.name as title, null::text as title_en, '/synergies#' || p.key as path, p.signed_on as happened_on, p.signed_on as shown_from
  from synergies.partnerships p;
comment on view synergies.public_records is 'Partnerships, for records that lead to them.';
