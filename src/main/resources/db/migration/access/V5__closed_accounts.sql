alter table access.accounts add column closed_at timestamptz;
comment on column access.accounts.closed_at is 'Since when nobody comes in by it any more; null while it is open.';
comment on column access.accounts.email is 'Personal: by which its owner is known and written to.';
comment on column access.accounts.name is 'Personal: how its owner is called.';
comment on column access.accounts.person_id is 'Personal: who of the people it belongs to.';
