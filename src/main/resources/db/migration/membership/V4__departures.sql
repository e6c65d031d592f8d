-- Who says that they leave, and why: the membership itself says from when on.
create table membership.departures (
    hub_id        uuid not null default hubs.current_hub() references hubs.hubs,
    id            uuid not null default uuidv7(),
    membership_id uuid not null,
    said_at       timestamptz not null,
    leaves_on     date not null,
    reason        text check (length(reason) between 1 and 500),
    primary key (hub_id, id),
    unique (hub_id, membership_id),
    foreign key (hub_id, membership_id) references membership.memberships (hub_id, id) on delete cascade
);
comment on table membership.departures is 'Who said that they leave, and why. Taken back, the row goes.';
comment on column membership.departures.reason is 'Personal: in the member’s own words.';
select hubs.guard('membership.departures');
