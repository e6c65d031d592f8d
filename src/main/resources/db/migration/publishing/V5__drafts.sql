create table publishing.drafts (
    hub_id     uuid not null default hubs.current_hub() references hubs.hubs,
    id         uuid not null default uuidv7(),
    slug       text not null check (slug ~ '^[a-z0-9][a-z0-9-]{0,79}$'),
    published  text check (published ~ '^[a-z0-9][a-z0-9-]{0,79}$'),
    state      text not null check (state in ('writing', 'review', 'scheduled', 'published')),
    head       integer not null check (head >= 1),
    publish_at timestamptz,
    reason     text check (reason <> ''),
    primary key (hub_id, id),
    constraint draft_slug unique (hub_id, slug),
    constraint draft_of unique (hub_id, published),
    constraint scheduled_whole check ((state = 'scheduled') = (publish_at is not null))
);
comment on table publishing.drafts is 'Articles as the team writes them. What readers get stands in articles, and changes only by publication.';
comment on column publishing.drafts.slug is 'The address that the article has, or will have.';
comment on column publishing.drafts.published is 'The address under which readers get it; null before its first publication.';
comment on column publishing.drafts.head is 'Number of the revision that stands.';
comment on column publishing.drafts.reason is 'Why the next publication changes what was published.';
select hubs.guard('publishing.drafts');

create table publishing.revisions (
    hub_id   uuid not null default hubs.current_hub() references hubs.hubs,
    draft_id uuid not null,
    number   integer not null check (number >= 1),
    source   bytea not null check (octet_length(source) <= 524288),
    kind     text not null check (kind in ('begun', 'saved', 'autosaved', 'merged', 'aside', 'imported', 'restored')),
    based_on integer check (based_on < number),
    saved_at timestamptz not null,
    saved_by text not null,
    form     uuid,
    primary key (hub_id, draft_id, number),
    foreign key (hub_id, draft_id) references publishing.drafts on delete cascade
);
comment on table publishing.revisions is 'Each text that was saved of a draft. One that could not be joined to another is kept aside.';
comment on column publishing.revisions.based_on is 'The revision that its author had before them.';
comment on column publishing.revisions.form is 'The open page that keeps its text aside, over and over in one revision.';
comment on column publishing.revisions.saved_by is 'Name of who saved it, or import.';
select hubs.guard('publishing.revisions');

create table publishing.draft_steps (
    hub_id   uuid not null default hubs.current_hub() references hubs.hubs,
    id       uuid not null default uuidv7(),
    draft_id uuid not null,
    kind     text not null check (kind in ('begun', 'submitted', 'returned', 'scheduled', 'unscheduled', 'published', 'held_back',
                                           'withdrawn', 'moved', 'restored')),
    at       timestamptz not null,
    done_by  text not null,
    note     text check (note <> ''),
    primary key (hub_id, id),
    foreign key (hub_id, draft_id) references publishing.drafts on delete cascade
);
comment on table publishing.draft_steps is 'Who did what to a draft, and when.';
create index on publishing.draft_steps (hub_id, draft_id);
select hubs.guard('publishing.draft_steps');

create table publishing.draft_editors (
    hub_id     uuid not null default hubs.current_hub() references hubs.hubs,
    draft_id   uuid not null,
    account_id uuid not null,
    name       text not null,
    seen_at    timestamptz not null,
    primary key (hub_id, draft_id, account_id),
    foreign key (hub_id, draft_id) references publishing.drafts on delete cascade,
    foreign key (hub_id, account_id) references access.accounts (hub_id, id) on delete cascade
);
comment on table publishing.draft_editors is 'Who has a draft open, so that two who write at once are told.';
select hubs.guard('publishing.draft_editors');

create table publishing.previews (
    hub_id     uuid not null default hubs.current_hub() references hubs.hubs,
    id         uuid not null default uuidv7(),
    draft_id   uuid not null,
    token_hash bytea not null,
    made_at    timestamptz not null,
    made_by    text not null,
    expires_at timestamptz not null check (expires_at > made_at),
    primary key (hub_id, id),
    unique (hub_id, token_hash),
    foreign key (hub_id, draft_id) references publishing.drafts on delete cascade
);
comment on table publishing.previews is 'Links by which somebody without an account reads a draft for a while; only a hash of the token is kept.';
create index on publishing.previews (hub_id, draft_id);
select hubs.guard('publishing.previews');
