select hubs.open_schema('publishing');

create table publishing.articles (
    hub_id          uuid not null default hubs.current_hub() references hubs.hubs,
    id              uuid not null default uuidv7(),
    slug            text not null check (slug ~ '^[a-z0-9][a-z0-9-]{0,79}$'),
    source          bytea not null check (octet_length(source) <= 524288),
    status          text not null default 'published' check (status in ('published', 'withdrawn')),
    language        text not null check (language in ('fr', 'en')),
    title           text not null check (title <> ''),
    excerpt         text not null check (excerpt <> ''),
    author          text,
    published_on    date not null,
    expires_on      date check (expires_on > published_on),
    category        text,
    image           text check (image ~ '^[a-z0-9][a-z0-9._-]{0,119}$'),
    featured        boolean not null,
    tags            text[] not null,
    period          text,
    seo_title       text,
    seo_description text,
    seo_keywords    text[] not null,
    words           text not null,
    word_count      integer not null check (word_count >= 0),
    translation_of  text check (translation_of <> slug),
    changed_at      timestamptz,
    search          tsvector not null generated always as (
                        setweight(to_tsvector('hubs.french', title), 'A')
                            || setweight(to_tsvector('hubs.french', excerpt), 'B')
                            || setweight(to_tsvector('hubs.french', words), 'C')) stored,
    primary key (hub_id, id),
    constraint article_slug unique (hub_id, slug)
);
comment on table publishing.articles is 'Articles in Markdown. What stands in the front matter is repeated in columns for lists; the source is the article.';
comment on column publishing.articles.source is 'The file byte for byte as it came, front matter included.';
comment on column publishing.articles.expires_on is 'The first day on which readers no longer find it; null when it stays.';
comment on column publishing.articles.period is 'The period in which the article''s figures are asked when a link names none.';
comment on column publishing.articles.translation_of is 'The slug of the article that this one says in the other language.';
comment on column publishing.articles.changed_at is 'When another file last took the place of the one before; null when none ever did.';
comment on column publishing.articles.words is 'The words of the text without mark-up, for search and reading time.';
create index on publishing.articles (hub_id, published_on desc);
create index on publishing.articles using gin (search);
create index on publishing.articles using gin (tags);
select hubs.guard('publishing.articles');

create table publishing.images (
    hub_id     uuid not null default hubs.current_hub() references hubs.hubs,
    id         uuid not null default uuidv7(),
    name       text not null check (name ~ '^[a-z0-9][a-z0-9._-]{0,119}$'),
    media_type text not null check (media_type in ('image/svg+xml', 'image/png', 'image/jpeg', 'image/webp')),
    bytes      bytea not null check (octet_length(bytes) between 1 and 524288),
    hash       text not null generated always as (encode(sha256(bytes), 'hex')) stored,
    width      integer check (width > 0),
    height     integer check (height > 0),
    primary key (hub_id, id),
    constraint image_name unique (hub_id, name)
);
comment on table publishing.images is 'Pictures of articles, companies, spaces and events, at most 512 KiB each.';
select hubs.guard('publishing.images');

create view publishing.search_public with (security_invoker) as
select 'article' as kind, a.slug as key, a.title, a.excerpt as summary, '/blog/' || a.slug as path, a.search
  from publishing.articles a
 where a.status = 'published';
