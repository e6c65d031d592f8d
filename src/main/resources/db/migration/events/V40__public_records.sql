create view events.public_records with (security_invoker) as
select s.kind, s.key, e.title, e.title_en, s.path, e.starts_local::date as happened_on, null::date as shown_from
  from events.search_public s
  join events.events e on e.key = s.key;
comment on view events.public_records is 'Events that everybody may know of, for records that lead to them.';
