-- The last version of each article, under the slug that the article has now.
create view publishing.last_seals with (security_invoker) as
select distinct on (s.hub_id, coalesce(r.to_slug, s.slug)) s.hub_id, s.id, coalesce(r.to_slug, s.slug) as slug
  from publishing.seals s
  left join publishing.redirects r on r.hub_id = s.hub_id and r.from_slug = s.slug
 order by s.hub_id, coalesce(r.to_slug, s.slug), s.version desc;

create table publishing.comparisons (
    hub_id      uuid not null default hubs.current_hub() references hubs.hubs,
    compared_at timestamptz not null,
    articles    integer not null check (articles >= 0),
    numbers     integer not null check (numbers >= 0),
    primary key (hub_id)
);
comment on table publishing.comparisons is 'When the last version of every article was last compared with the records: one row, once there was a comparison.';
comment on column publishing.comparisons.numbers is 'How many numbers tied to figures were compared.';
select hubs.guard('publishing.comparisons');

create table publishing.drifts (
    hub_id        uuid not null default hubs.current_hub() references hubs.hubs,
    claim_id      uuid not null,
    state         text not null check (state in ('moved', 'rewritten', 'redefined', 'unanswered')),
    value         numeric,
    unit          text not null,
    deleted       integer not null check (deleted >= 0),
    corrected     integer not null check (corrected >= 0),
    late          integer not null check (late >= 0),
    moved         jsonb not null check (jsonb_typeof(moved) = 'array'),
    first_seen_at timestamptz not null,
    fresh         boolean not null,
    primary key (hub_id, claim_id),
    foreign key (hub_id, claim_id) references publishing.sealed_claims
);
comment on table publishing.drifts is 'What the last comparison found: the sealed numbers for which the records no longer give what was published.';
comment on column publishing.drifts.moved is 'The first of the records that moved, with what they said before.';
comment on column publishing.drifts.first_seen_at is 'The comparison since which this number has been drifting.';
comment on column publishing.drifts.fresh is 'Whether the comparison before found something else, or nothing.';
select hubs.guard('publishing.drifts');
