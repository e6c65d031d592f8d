select hubs.open_schema('people');

create table people.people (
    hub_id       uuid not null default hubs.current_hub() references hubs.hubs,
    id           uuid not null default uuidv7(),
    key          text not null check (key ~ '^[a-z0-9][a-z0-9-]{0,79}$'),
    given_name   text not null,
    family_name  text not null,
    email        text check (email ~ '^[^@\s]+@[^@\s]+$'),
    phone        text,
    headline     text,
    headline_en  text,
    bio          text,
    public       boolean not null default false,
    public_since date,
    primary key (hub_id, id),
    unique (hub_id, key),
    constraint public_by_dated_consent check (not public or public_since is not null)
);
comment on table people.people is 'One person once, whatever they do in the hub; private until they say otherwise.';
create unique index people_email on people.people (hub_id, lower(email));
select hubs.guard('people.people');

-- A name as the public may read it: the person's own, or nothing.
create view people.public_names with (security_invoker) as
select id, key, given_name || ' ' || family_name as name, headline, headline_en
  from people.people
 where public;
