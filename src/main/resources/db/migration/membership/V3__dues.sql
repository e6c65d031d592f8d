-- What the hub asks of its members each period. Without a row nothing is asked of anybody.
create table membership.dues_rules (
    hub_id             uuid not null default hubs.current_hub() references hubs.hubs,
    id                 uuid not null default uuidv7(),
    key                text not null default 'dues' check (key = 'dues'),
    amount_cents       bigint not null default 5000 check (amount_cents > 0),
    period             text not null default 'calendar' check (period in ('calendar', 'anniversary')),
    grace_days         integer not null default 30 check (grace_days between 0 and 365),
    remind_before_days integer not null default 14 check (remind_before_days between 0 and 90),
    payee              text check (length(payee) between 1 and 120),
    payee_address      text check (length(payee_address) between 1 and 300),
    how                text check (length(how) between 1 and 500),
    how_en             text check (length(how_en) between 1 and 500),
    primary key (hub_id, id),
    unique (hub_id, key)
);
comment on table membership.dues_rules is 'What the hub asks of its members each period, and what stands on its receipts: one row, or none while nothing is asked.';
comment on column membership.dues_rules.period is 'calendar: from January to December; anniversary: twelve months from joining.';
comment on column membership.dues_rules.grace_days is 'Days after the due date before a due counts as late.';
select hubs.guard('membership.dues_rules');

create table membership.dues (
    hub_id        uuid not null default hubs.current_hub() references hubs.hubs,
    id            uuid not null default uuidv7(),
    key           text not null default 'cotisation-' || replace(uuidv7()::text, '-', '') check (key ~ '^[a-z0-9][a-z0-9-]{0,79}$'),
    membership_id uuid not null,
    starts_on     date not null,
    ends_on       date not null,
    due_on        date not null,
    amount_cents  bigint not null check (amount_cents > 0),
    paid_on       date,
    means         text check (means in ('transfer', 'cheque', 'cash', 'card')),
    reference     text check (length(reference) between 1 and 80),
    exempted_on   date,
    exemption     text check (length(exemption) between 1 and 200),
    primary key (hub_id, id),
    unique (hub_id, key),
    unique (hub_id, membership_id, starts_on),
    foreign key (hub_id, membership_id) references membership.memberships (hub_id, id) on delete cascade,
    constraint period_has_length check (ends_on > starts_on),
    constraint due_within_its_period check (due_on >= starts_on and due_on < ends_on),
    constraint paid_by_some_means check ((paid_on is null) = (means is null)),
    constraint exempted_for_a_reason check ((exempted_on is null) = (exemption is null)),
    constraint paid_or_exempted check (paid_on is null or exempted_on is null)
);
comment on table membership.dues is 'What one member is asked for in one period, and whether it was paid or let off. Late is what the clock says, and stands nowhere.';
comment on column membership.dues.ends_on is 'The first day of the next period.';
comment on column membership.dues.paid_on is 'Personal: when it was paid.';
comment on column membership.dues.reference is 'Personal: of the transfer or cheque.';
comment on column membership.dues.exemption is 'Personal: why it was let off.';
create index on membership.dues (hub_id, due_on);
select hubs.guard('membership.dues');

-- The last number that was given: counted up in the transaction of the receipt, so that no number is left out.
create table membership.receipt_counters (
    hub_id uuid not null default hubs.current_hub() references hubs.hubs,
    id     uuid not null default uuidv7(),
    year   integer not null check (year between 2000 and 2999),
    last   integer not null check (last > 0),
    primary key (hub_id, id),
    unique (hub_id, year)
);
comment on table membership.receipt_counters is 'The last receipt number of each year.';
select hubs.guard('membership.receipt_counters');

create table membership.receipts (
    hub_id        uuid not null default hubs.current_hub() references hubs.hubs,
    id            uuid not null default uuidv7(),
    due_id        uuid not null,
    year          integer not null,
    number        integer not null check (number > 0),
    issued_on     date not null,
    cancelled_on  date,
    payee         text not null,
    payee_address text not null,
    payer         text not null,
    amount_cents  bigint not null,
    paid_on       date not null,
    means         text not null,
    starts_on     date not null,
    ends_on       date not null,
    primary key (hub_id, id),
    unique (hub_id, year, number),
    foreign key (hub_id, due_id) references membership.dues (hub_id, id),
    constraint cancelled_after_issue check (cancelled_on >= issued_on)
);
comment on table membership.receipts is 'Receipts as they were issued, numbered without gaps; a wrong one is cancelled and keeps its number.';
comment on column membership.receipts.payer is 'Personal: the name at the time. Kept as long as accounts must be.';
create unique index receipts_one_valid on membership.receipts (hub_id, due_id) where cancelled_on is null;
create index on membership.receipts (hub_id, due_id);
select hubs.guard('membership.receipts');

create table membership.due_reminders (
    hub_id  uuid not null default hubs.current_hub() references hubs.hubs,
    id      uuid not null default uuidv7(),
    due_id  uuid not null,
    stage   text not null check (stage in ('before', 'at', 'after')),
    sent_at timestamptz not null,
    primary key (hub_id, id),
    unique (hub_id, due_id, stage),
    foreign key (hub_id, due_id) references membership.dues (hub_id, id) on delete cascade
);
comment on table membership.due_reminders is 'Which reminders of a due were asked for, so that each is asked for once.';
select hubs.guard('membership.due_reminders');

-- What the team reads: each due with its member, and the receipt that holds.
create view membership.due_list with (security_invoker) as
select d.id,
       d.membership_id,
       m.person_id,
       p.given_name || ' ' || p.family_name as name,
       p.family_name,
       p.email,
       m.kind,
       m.joined_on,
       m.left_on,
       d.starts_on,
       d.ends_on,
       d.due_on,
       d.amount_cents,
       d.paid_on,
       d.means,
       d.reference,
       d.exempted_on,
       d.exemption,
       r.id                                 as receipt_id,
       r.year || '-' || lpad(r.number::text, 4, '0') as receipt
  from membership.dues d
  join membership.memberships m on m.hub_id = d.hub_id and m.id = d.membership_id
  join people.people p on p.hub_id = m.hub_id and p.id = m.person_id and p.merged_into is null
  left join membership.receipts r on r.hub_id = d.hub_id and r.due_id = d.id and r.cancelled_on is null;
