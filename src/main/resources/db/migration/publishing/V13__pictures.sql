alter table publishing.articles add column image_alt text check (image_alt <> '');
comment on column publishing.articles.image_alt is 'What the lead picture shows, for who does not see it.';

create table publishing.image_variants (
    hub_id     uuid not null default hubs.current_hub() references hubs.hubs,
    name       text not null,
    width      integer not null check (width > 0),
    media_type text not null check (media_type in ('image/png', 'image/jpeg')),
    bytes      bytea not null check (octet_length(bytes) between 1 and 524288),
    primary key (hub_id, name, width),
    foreign key (hub_id, name) references publishing.images (hub_id, name) on delete cascade
);
comment on table publishing.image_variants is 'Smaller drawings of pictures made of pixels, made once when the picture comes in.';
comment on column publishing.image_variants.width is 'In pixels; always less than that of the picture.';
select hubs.guard('publishing.image_variants');
