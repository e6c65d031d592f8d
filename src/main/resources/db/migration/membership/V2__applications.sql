-- Who asks to belong. No person is made of an application before it is accepted: whoever is refused leaves no record among the people.
create table membership.applications (
    hub_id         uuid not null default hubs.current_hub() references hubs.hubs,
    id             uuid not null default uuidv7(),
    key            text not null default 'candidature-' || replace(uuidv7()::text, '-', '') check (key ~ '^[a-z0-9][a-z0-9-]{0,79}$'),
    state          text not null default 'received' check (state in ('received', 'proposed', 'held', 'accepted', 'refused', 'withdrawn')),
    version        integer not null default 1,
    language       text not null default 'fr' check (language in ('fr', 'en')),
    received_at    timestamptz not null,
    given_name     text check (length(given_name) between 1 and 80),
    family_name    text check (length(family_name) between 1 and 80),
    email          text check (email ~ '^[^@\s]+@[^@\s]+$' and length(email) <= 254),
    phone          text check (length(phone) <= 40),
    kind           text not null check (kind in ('entrepreneur', 'freelance', 'manager', 'artisan', 'startup', 'project_holder')),
    activity       text check (length(activity) between 1 and 200),
    company_name   text check (length(company_name) <= 120),
    motivation     text check (length(motivation) between 1 and 3000),
    commune_id     uuid,
    elsewhere      text check (length(elsewhere) between 1 and 120),
    heard_from     text check (heard_from in ('member', 'event', 'partner', 'press', 'web', 'other')),
    agreed_at      timestamptz,
    assigned_to_id uuid,
    coffee_at      timestamptz,
    coffee_place   text check (length(coffee_place) between 1 and 200),
    coffee_held_on date,
    decided_at     timestamptz,
    decided_by_id  uuid,
    refusal        text check (refusal in ('territory', 'activity', 'moment', 'places', 'other')),
    membership_id  uuid,
    erased_at      timestamptz,
    primary key (hub_id, id),
    unique (hub_id, key),
    foreign key (hub_id, commune_id) references hubs.communes (hub_id, id),
    foreign key (hub_id, assigned_to_id) references access.accounts (hub_id, id),
    foreign key (hub_id, decided_by_id) references access.accounts (hub_id, id),
    foreign key (hub_id, membership_id) references membership.memberships (hub_id, id) on delete set null (membership_id),
    constraint personal_until_erased check (erased_at is not null
        or (given_name is not null and family_name is not null and email is not null and activity is not null and motivation is not null)),
    constraint lives_somewhere check (erased_at is not null or num_nonnulls(commune_id, elsewhere) = 1),
    constraint coffee_has_time_and_place check ((coffee_at is null) = (coffee_place is null)),
    constraint proposed_with_a_coffee check (state <> 'proposed' or coffee_at is not null),
    constraint met_before_accepted check (state not in ('held', 'accepted') or coffee_held_on is not null),
    constraint decided_when_over check ((state in ('accepted', 'refused', 'withdrawn')) = (decided_at is not null)),
    constraint decided_after_receipt check (decided_at >= received_at),
    constraint refused_for_a_reason check ((state = 'refused') = (refusal is not null)),
    constraint erased_when_over check (erased_at is null or state in ('refused', 'withdrawn'))
);
comment on table membership.applications is 'Who asks to belong to the collective, and what becomes of it.';
comment on column membership.applications.version is 'Counted up by every act: who acts on what is no longer so is told.';
comment on column membership.applications.given_name is 'Personal. Erased a year after a refusal or a withdrawal.';
comment on column membership.applications.family_name is 'Personal. Erased a year after a refusal or a withdrawal.';
comment on column membership.applications.email is 'Personal. Erased a year after a refusal or a withdrawal.';
comment on column membership.applications.phone is 'Personal. Erased a year after a refusal or a withdrawal.';
comment on column membership.applications.activity is 'Personal. Erased a year after a refusal or a withdrawal.';
comment on column membership.applications.company_name is 'Personal. Erased a year after a refusal or a withdrawal.';
comment on column membership.applications.motivation is 'Personal. Erased a year after a refusal or a withdrawal.';
comment on column membership.applications.commune_id is 'Personal: where the applicant lives or works. Kept for counting.';
comment on column membership.applications.elsewhere is 'Personal: a commune outside the territory. Erased a year after a refusal or a withdrawal.';
comment on column membership.applications.agreed_at is 'Personal: when the applicant agreed to the use of these data; empty for what was entered before there was a form.';
create index on membership.applications (hub_id, state, received_at);
create index on membership.applications (hub_id, lower(email)) where state in ('received', 'proposed', 'held');
create index on membership.applications (hub_id, commune_id);
create index on membership.applications (hub_id, assigned_to_id);
create index on membership.applications (hub_id, decided_by_id);
create index on membership.applications (hub_id, membership_id);
select hubs.guard('membership.applications');

-- What became of an application, step by step: also who did it, and what was written about it.
create table membership.application_steps (
    hub_id         uuid not null default hubs.current_hub() references hubs.hubs,
    id             uuid not null default uuidv7(),
    application_id uuid not null,
    happened_at    timestamptz not null,
    act            text not null check (act in ('receive', 'propose', 'hold', 'accept', 'refuse', 'withdraw', 'assign', 'release', 'note')),
    account_id     uuid,
    said           text check (length(said) between 1 and 5000),
    primary key (hub_id, id),
    foreign key (hub_id, application_id) references membership.applications (hub_id, id) on delete cascade,
    foreign key (hub_id, account_id) references access.accounts (hub_id, id)
);
comment on table membership.application_steps is 'What was done about an application, when and by whom, and the notes of the team.';
comment on column membership.application_steps.said is 'Personal: a note, a reason, or the place of a coffee. Erased a year after a refusal or a withdrawal.';
create index on membership.application_steps (hub_id, application_id, happened_at);
create index on membership.application_steps (hub_id, account_id);
select hubs.guard('membership.application_steps');

-- The links in the mails: by them an applicant sees where the application stands, and withdraws it.
create table membership.application_links (
    hub_id         uuid not null default hubs.current_hub() references hubs.hubs,
    id             uuid not null default uuidv7(),
    application_id uuid not null,
    token_hash     bytea not null check (octet_length(token_hash) = 32),
    primary key (hub_id, id),
    unique (hub_id, token_hash),
    foreign key (hub_id, application_id) references membership.applications (hub_id, id) on delete cascade
);
comment on table membership.application_links is 'Links to an application for who made it; only a hash of the token is kept.';
create index on membership.application_links (hub_id, application_id);
select hubs.guard('membership.application_links');

-- Apart from the applications, so that none can be traced to an address.
create table membership.application_senders (
    hub_id       uuid not null default hubs.current_hub() references hubs.hubs,
    id           uuid not null default uuidv7(),
    sender_hash  bytea not null check (octet_length(sender_hash) = 32),
    window_start timestamptz not null,
    sent         integer not null check (sent > 0),
    primary key (hub_id, id),
    unique (hub_id, sender_hash)
);
comment on table membership.application_senders is 'How many applications one network address sent within the current hour, so that nobody floods the team.';
comment on column membership.application_senders.sender_hash is 'Personal: hash of hub and network address. Removed with the first application of anybody after its hour has passed.';
create index on membership.application_senders (hub_id, window_start);
select hubs.guard('membership.application_senders');

-- What the hub looks at when it meets an applicant, in its own words.
create table membership.criteria (
    hub_id   uuid not null default hubs.current_hub() references hubs.hubs,
    id       uuid not null default uuidv7(),
    key      text not null default 'critere-' || replace(uuidv7()::text, '-', '') check (key ~ '^[a-z0-9][a-z0-9-]{0,79}$'),
    label    text not null check (length(label) between 1 and 200),
    label_en text check (length(label_en) between 1 and 200),
    position integer not null,
    retired  boolean not null default false,
    primary key (hub_id, id),
    unique (hub_id, key)
);
comment on table membership.criteria is 'What the hub looks at in an application, in its own words and order. A retired criterion keeps its answers.';
select hubs.guard('membership.criteria');

create table membership.criterion_answers (
    hub_id         uuid not null default hubs.current_hub() references hubs.hubs,
    id             uuid not null default uuidv7(),
    application_id uuid not null,
    criterion_id   uuid not null,
    answer         text not null check (answer in ('yes', 'no', 'unknown')),
    note           text check (length(note) between 1 and 500),
    answered_at    timestamptz not null,
    answered_by_id uuid,
    primary key (hub_id, id),
    unique (hub_id, application_id, criterion_id),
    foreign key (hub_id, application_id) references membership.applications (hub_id, id) on delete cascade,
    foreign key (hub_id, criterion_id) references membership.criteria (hub_id, id) on delete cascade,
    foreign key (hub_id, answered_by_id) references access.accounts (hub_id, id)
);
comment on table membership.criterion_answers is 'How an application meets a criterion, as the team sees it.';
comment on column membership.criterion_answers.note is 'Personal. Erased a year after a refusal or a withdrawal.';
create index on membership.criterion_answers (hub_id, criterion_id);
create index on membership.criterion_answers (hub_id, answered_by_id);
select hubs.guard('membership.criterion_answers');

-- What the team reads, with the names of commune and of those of the team who take care.
create view membership.review with (security_invoker) as
select a.*,
       c.name as commune,
       x.name as assigned_to,
       d.name as decided_by
  from membership.applications a
  left join hubs.communes c on c.hub_id = a.hub_id and c.id = a.commune_id
  left join access.accounts x on x.hub_id = a.hub_id and x.id = a.assigned_to_id
  left join access.accounts d on d.hub_id = a.hub_id and d.id = a.decided_by_id;
