-- How many of the records that moved belong to people of whom there were two records.
alter table publishing.drifts add column merged integer not null check (merged >= 0);
