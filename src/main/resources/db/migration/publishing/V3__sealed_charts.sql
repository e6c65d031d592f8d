create table publishing.sealed_charts (
    hub_id      uuid not null default hubs.current_hub() references hubs.hubs,
    seal_id     uuid not null,
    destination text not null,
    caption     text not null,
    language    text not null check (language in ('fr', 'en')),
    html        text not null,
    primary key (hub_id, seal_id, destination, caption, language),
    foreign key (hub_id, seal_id) references publishing.seals
);
comment on table publishing.sealed_charts is 'The charts of a sealed version as they were drawn for everybody, in each language.';
comment on column publishing.sealed_charts.destination is 'As the article names it: chart:companies.created?by=sector.';
comment on column publishing.sealed_charts.html is 'Drawn by Hortillon, every text escaped.';
select hubs.guard('publishing.sealed_charts');
revoke update, delete on publishing.sealed_charts from ${app};
