-- What a hub wants to know of its people beyond what every profile holds, in its own words.
create table people.fields (
    hub_id   uuid not null default hubs.current_hub() references hubs.hubs,
    id       uuid not null default uuidv7(),
    key      text not null check (key ~ '^[a-z0-9][a-z0-9-]{0,79}$'),
    label    text not null check (length(label) between 1 and 80),
    label_en text check (length(label_en) between 1 and 80),
    type     text not null check (type in ('text', 'choice', 'yes_no', 'number', 'date')),
    choices  text[] not null default '{}',
    ceiling  people.audience not null,
    required boolean not null default false,
    retired  boolean not null default false,
    primary key (hub_id, id),
    unique (hub_id, key),
    constraint choices_of_a_choice check ((type = 'choice') = (cardinality(choices) > 0))
);
comment on table people.fields is 'Fields that the team adds to profiles: their kind, and the largest audience to which they may be shown. A retired field keeps its values.';
select hubs.guard('people.fields');

create table people.field_values (
    hub_id    uuid not null default hubs.current_hub() references hubs.hubs,
    id        uuid not null default uuidv7(),
    person_id uuid not null,
    field_id  uuid not null,
    value     text not null check (length(value) between 1 and 500),
    shown     people.audience not null default 'team',
    primary key (hub_id, id),
    unique (hub_id, person_id, field_id),
    foreign key (hub_id, person_id) references people.people (hub_id, id) on delete cascade,
    foreign key (hub_id, field_id) references people.fields (hub_id, id)
);
comment on table people.field_values is 'What people answer in the hub''s own fields: words, "yes" or "no", numbers with a point, days as in 2024-12-31.';
comment on column people.field_values.value is 'Personal: the answer, shown as "shown" and the field''s ceiling say.';
create index on people.field_values (hub_id, field_id);
select hubs.guard('people.field_values');

-- The answers that a reader may see, of people whom that reader may see.
create function people.values_seen_by(reader people.audience)
    returns table (person_id uuid, key text, label text, label_en text, type text, value text)
    language sql stable
as $$
select v.person_id, f.key, f.label, f.label_en, f.type, v.value
  from people.field_values v
  join people.fields f on f.hub_id = v.hub_id and f.id = v.field_id
  join people.people p on p.hub_id = v.hub_id and p.id = v.person_id
 where not f.retired
   and least(v.shown, f.ceiling) >= reader
   and p.named_to >= reader
   and p.merged_into is null
$$;
