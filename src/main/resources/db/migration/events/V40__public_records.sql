create view events.public_records with (security_invoker) as
select s.kind, s.key, e.title, e.title_en, s.path, (e.starts_at at time zone h.time_zone)::date as happened_on, null::date as shown_from
  from events.search_public s
  join events.events e on e.key = s.key
  join hubs.hubs h on h.hub_id = e.hub_id;
comment on view events.public_records is 'Events that everybody may know of, for records that lead to them.';
