-- Whom members and team invite. An invitation ends by itself; what it led to is an application like any other.
create table membership.invitations (
    hub_id         uuid not null default hubs.current_hub() references hubs.hubs,
    id             uuid not null default uuidv7(),
    email          text check (email ~ '^[^@\s]+@[^@\s]+$' and length(email) <= 254),
    given_name     text check (length(given_name) between 1 and 80),
    family_name    text check (length(family_name) between 1 and 80),
    words          text check (length(words) between 1 and 1000),
    invited_by_id  uuid,
    account_id     uuid,
    sent_at        timestamptz not null,
    expires_at     timestamptz not null,
    token_hash     bytea not null check (octet_length(token_hash) = 32),
    answer         text check (answer in ('accepted', 'declined', 'taken_back')),
    answered_at    timestamptz,
    application_id uuid,
    erased_at      timestamptz,
    primary key (hub_id, id),
    unique (hub_id, token_hash),
    foreign key (hub_id, invited_by_id) references people.people (hub_id, id),
    foreign key (hub_id, account_id) references access.accounts (hub_id, id),
    foreign key (hub_id, application_id) references membership.applications (hub_id, id) on delete set null (application_id),
    constraint invited_by_somebody check (invited_by_id is not null or account_id is not null),
    constraint ends_after_it_was_sent check (expires_at > sent_at),
    constraint answered_on_a_day check ((answer is null) = (answered_at is null)),
    constraint personal_until_erased check (erased_at is not null or (email is not null and given_name is not null))
);
comment on table membership.invitations is 'Whom members and team invite to apply, until when, and what came of it. Only a hash of the word in the mail is kept.';
comment on column membership.invitations.email is 'Personal: of somebody who may never have heard of the hub. Erased when the invitation was declined, taken back, or ended 30 days ago.';
comment on column membership.invitations.given_name is 'Personal. Erased with the address.';
comment on column membership.invitations.family_name is 'Personal. Erased with the address.';
comment on column membership.invitations.words is 'Personal: what the inviter wrote. Erased with the address.';
create index on membership.invitations (hub_id, sent_at);
create index on membership.invitations (hub_id, invited_by_id);
create index on membership.invitations (hub_id, account_id);
create index on membership.invitations (hub_id, application_id);
-- One open invitation an address: nobody is pressed by many at once.
create unique index invitations_one_open on membership.invitations (hub_id, lower(email)) where answer is null and erased_at is null;
select hubs.guard('membership.invitations');

-- What members and team read: who invited whom, and what became of the application it led to.
create view membership.invitation_list with (security_invoker) as
select i.id,
       i.email,
       concat_ws(' ', i.given_name, i.family_name) as name,
       i.words,
       i.invited_by_id,
       coalesce(p.given_name || ' ' || p.family_name, a.name) as invited_by,
       i.sent_at,
       i.expires_at,
       i.answer,
       i.answered_at,
       x.key   as application,
       x.state as application_state
  from membership.invitations i
  left join people.people p on p.hub_id = i.hub_id and p.id = i.invited_by_id
  left join access.accounts a on a.hub_id = i.hub_id and a.id = i.account_id
  left join membership.applications x on x.hub_id = i.hub_id and x.id = i.application_id;
