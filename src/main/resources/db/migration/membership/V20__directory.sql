-- The members as a reader sees them: what people show to that reader, and, for the public, only those who agreed to stand
-- in the directory: on their membership, or in their own profile, by consent to the words there.
create function membership.seen_by(reader people.audience)
    returns table (key text, person_id uuid, person text, name text, headline text, headline_en text, bio text, email text, phone text,
                   skills text[], languages text[], photo text, kind text, joined_on date, left_on date, company text,
                   company_name text, sector text, sector_label text, sector_label_en text, commune text, commune_name text,
                   postcodes text[])
    language sql stable
as $$
select m.key,
       p.id,
       p.key,
       p.name,
       p.headline,
       p.headline_en,
       p.bio,
       p.email,
       p.phone,
       p.skills,
       p.languages,
       p.photo,
       m.kind,
       m.joined_on,
       m.left_on,
       c.key,
       c.name,
       s.key,
       s.label,
       s.label_en,
       t.code,
       t.name,
       t.postcodes
  from people.seen_by(reader) p
  join membership.memberships m on m.person_id = p.id
  left join companies.companies c on c.hub_id = m.hub_id and c.id = m.company_id
  left join hubs.sectors s on s.hub_id = c.hub_id and s.id = c.sector_id
  left join hubs.communes t on t.hub_id = m.hub_id and t.id = coalesce(p.commune_id, c.commune_id)
 where reader < 'public'
    or m.listed_on is not null
    or exists (select from people.consents o
                where o.hub_id = m.hub_id and o.person_id = m.person_id and o.kind = 'directory'
                  and o.given_by = 'person' and o.withdrawn_on is null)
$$;
