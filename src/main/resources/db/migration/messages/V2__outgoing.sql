-- One row is one logical mail: written with what it tells of, in the same transaction, and delivered afterwards.
create table messages.outgoing (
    hub_id       uuid not null default hubs.current_hub() references hubs.hubs,
    id           uuid not null default uuidv7(),
    kind         text not null check (kind in ('service', 'reminder')),
    name         text not null check (name ~ '^[a-z]+\.[a-z0-9_.]+$'),
    person_id    uuid,
    recipient    text not null check (recipient ~ '^[^@\s]+@[^@\s]+$' and length(recipient) <= 254),
    reply_to     text check (reply_to ~ '^[^@\s]+@[^@\s]+$'),
    language     text not null check (language in ('fr', 'en')),
    subject      text not null check (subject !~ '[\r\n]'),
    text         text not null,
    html         text not null,
    secret       text,
    message_id   text not null check (message_id ~ '^<[^<>\s]+@[^<>\s]+>$'),
    state        text not null default 'waiting' check (state in ('waiting', 'sending', 'sent', 'kept', 'failed', 'lapsed')),
    created_at   timestamptz not null,
    due_at       timestamptz not null,
    lapses_at    timestamptz,
    claim        uuid,
    claimed_at   timestamptz,
    claim_ends   timestamptz,
    attempts     integer not null default 0 check (attempts >= 0),
    ended_at     timestamptz,
    last_problem text,
    primary key (hub_id, id),
    unique (hub_id, message_id),
    foreign key (hub_id, person_id) references people.people (hub_id, id),
    constraint claimed_while_it_is_sent check ((state = 'sending') = (claim is not null)),
    constraint a_claim_ends check ((claim is null) = (claimed_at is null) and (claim is null) = (claim_ends is null)),
    constraint ended_when_nothing_follows check ((state in ('waiting', 'sending')) = (ended_at is null)),
    constraint a_secret_ends_with_its_mail check (secret is null or state in ('waiting', 'sending', 'kept'))
);
comment on table messages.outgoing is 'Every mail to people: one row is one mail with one Message-ID, from the transaction that asked for it until it has left, or will not.';
comment on column messages.outgoing.person_id is 'Whom it is written to, where that is one of the people.';
comment on column messages.outgoing.recipient is 'Personal. The address that it goes to.';
comment on column messages.outgoing.reply_to is 'Personal where it is somebody’s own address.';
comment on column messages.outgoing.subject is 'Personal. May name the reader.';
comment on column messages.outgoing.text is 'Personal. May name the reader.';
comment on column messages.outgoing.html is 'Personal. May name the reader.';
comment on column messages.outgoing.secret is 'Personal. What of an address in the mail lets its holder in; it is put in while the mail leaves, and forgotten with that.';
comment on column messages.outgoing.claim is 'The machine at work on it; whose time is over is presumed lost.';
comment on column messages.outgoing.ended_at is 'When it was sent, kept here, given up or too late.';
create index outgoing_due on messages.outgoing (hub_id, due_at) where state = 'waiting';
create index outgoing_claimed on messages.outgoing (hub_id, claim_ends) where state = 'sending';
create index on messages.outgoing (hub_id, created_at);
create index on messages.outgoing (hub_id, person_id, ended_at);
select hubs.guard('messages.outgoing');

create table messages.outgoing_files (
    hub_id      uuid not null default hubs.current_hub() references hubs.hubs,
    id          uuid not null default uuidv7(),
    outgoing_id uuid not null,
    position    integer not null,
    name        text not null check (name !~ '[\r\n/\\"]'),
    media_type  text not null check (media_type ~ '^[a-z]+/[a-z0-9.+-]+(; ?[a-z]+=[A-Za-z0-9_-]+)*$'),
    content     bytea not null,
    primary key (hub_id, id),
    unique (hub_id, outgoing_id, position),
    foreign key (hub_id, outgoing_id) references messages.outgoing (hub_id, id) on delete cascade
);
comment on table messages.outgoing_files is 'What goes along with a mail.';
comment on column messages.outgoing_files.content is 'Personal. May name the reader.';
select hubs.guard('messages.outgoing_files');
