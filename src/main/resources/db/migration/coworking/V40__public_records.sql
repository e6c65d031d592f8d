create view coworking.public_records with (security_invoker) as
select 'space' as kind, s.key, s.name as title, null::text as title_en, '/espaces/' || s.key as path, s.opened_on as happened_on, null::date as shown_from
  from coworking.spaces s;
comment on view coworking.public_records is 'Spaces, for records that lead to them.';
