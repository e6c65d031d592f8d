create table events.signing_keys (
    hub_id      uuid not null default hubs.current_hub() references hubs.hubs,
    id          uuid not null default uuidv7(),
    private_key bytea not null,
    public_key  bytea not null,
    made_at     timestamptz not null,
    primary key (hub_id, id),
    constraint one_signing_key_for_each_hub unique (hub_id)
);
comment on table events.signing_keys is
    'The key of a hub, by which it signs tickets and links: ECDSA on P-256, so that a browser can check a ticket without a connection.';
comment on column events.signing_keys.private_key is 'PKCS#8. Whoever has it can make tickets of this hub.';
comment on column events.signing_keys.public_key is 'X.509 SubjectPublicKeyInfo. Given to the devices at the door.';
select hubs.guard('events.signing_keys');
