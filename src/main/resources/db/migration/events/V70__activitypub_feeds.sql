-- A partner may as well be read as an actor in ActivityPub, by its page or its handle.
alter table events.partner_feeds drop constraint partner_feeds_kind_check;
alter table events.partner_feeds add constraint partner_feeds_kind_check check (kind in ('ics', 'page', 'actor'));
alter table events.partner_feeds drop constraint partner_feeds_address_check;
alter table events.partner_feeds add constraint partner_feeds_address_check
    check (length(address) <= 2000 and (address ~ '^https?://' or (kind = 'actor' and address ~ '^@[^@ ]+@[^@ ]+$')));
comment on table events.partner_feeds is 'Calendars, pages and actors of partners, which are read again and again.';
comment on column events.partner_feeds.kind is 'A calendar (ICS), a page that holds events as JSON-LD, or an actor that publishes events (ActivityPub).';
comment on column events.partner_feeds.address is 'Where it is read; of an actor it may be the handle, @name@host.';
comment on column events.partner_feeds.etag is 'What tells whether it changed: as its server gave it, or, of an actor, a mark of what it told last.';
