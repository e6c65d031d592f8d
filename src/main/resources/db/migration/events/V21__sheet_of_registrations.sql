-- The sheet says also which registration it is and how many come with it.
create or replace view events.attendance_sheet with (security_invoker) as
select e.key as event,
       p.given_name,
       p.family_name,
       p.email,
       r.registered_at,
       r.state,
       r.id,
       r.seats
  from events.registrations r
  join events.events e on e.hub_id = r.hub_id and e.id = r.event_id
  join people.people p on p.hub_id = r.hub_id and p.id = r.person_id and p.merged_into is null;
