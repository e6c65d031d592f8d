alter table companies.stories add column records text[] not null default '{}';
alter table companies.stories add constraint records_are_kind_and_key
    check (array_to_string(records, ' ') ~ '^([a-z]+:[a-z0-9][a-z0-9-]{0,79}( |$))*$');
comment on column companies.stories.records is 'What the story tells of, as kind and key (event:voeux-2025): records of other modules, which everybody may know of.';
create index on companies.stories using gin (records);
