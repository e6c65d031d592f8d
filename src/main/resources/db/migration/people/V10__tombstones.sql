-- Who asked to be forgotten leaves a row without a name, so that what was counted stays counted.
alter table people.people add column erased_at timestamptz;
comment on column people.people.erased_at is 'When the person was erased; nothing of the row says since who it was.';
