create table events.questions (
    hub_id     uuid not null default hubs.current_hub() references hubs.hubs,
    id         uuid not null default uuidv7(),
    event_id   uuid,
    format_id  uuid,
    position   integer not null default 0,
    text       text not null check (length(text) between 1 and 300),
    text_en    text check (length(text_en) between 1 and 300),
    kind       text not null check (kind in ('text', 'choice', 'yes_no')),
    options    text[] not null default '{}',
    options_en text[] not null default '{}',
    required   boolean not null default false,
    asked_of   text not null default 'everybody' check (asked_of in ('everybody', 'members', 'guests')),
    primary key (hub_id, id),
    constraint of_an_event_or_of_a_format check (num_nonnulls(event_id, format_id) = 1),
    constraint a_choice_has_options check ((kind = 'choice') = (cardinality(options) >= 2)),
    constraint options_in_both_languages check (cardinality(options_en) in (0, cardinality(options))),
    foreign key (hub_id, event_id) references events.events (hub_id, id),
    foreign key (hub_id, format_id) references events.formats (hub_id, id)
);
comment on table events.questions is 'What is asked of those who register for an event. Those of a format are copied to each new event of it.';
create index on events.questions (hub_id, event_id, position) where event_id is not null;
create index on events.questions (hub_id, format_id, position) where format_id is not null;
select hubs.guard('events.questions');

create function events.copy_questions() returns trigger
    language plpgsql
as $$
begin
    insert into events.questions (hub_id, event_id, position, text, text_en, kind, options, options_en, required, asked_of)
    select hub_id, new.id, position, text, text_en, kind, options, options_en, required, asked_of
      from events.questions
     where hub_id = new.hub_id and format_id = new.format_id
     order by position, id;
    return null;
end
$$;
create trigger questions_of_its_format after insert on events.events
    for each row when (new.format_id is not null) execute function events.copy_questions();

create table events.answers (
    hub_id          uuid not null default hubs.current_hub() references hubs.hubs,
    id              uuid not null default uuidv7(),
    registration_id uuid not null,
    question_id     uuid not null,
    said            text not null check (length(said) between 1 and 2000),
    primary key (hub_id, id),
    unique (hub_id, registration_id, question_id),
    foreign key (hub_id, registration_id) references events.registrations (hub_id, id),
    foreign key (hub_id, question_id) references events.questions (hub_id, id)
);
comment on table events.answers is 'What somebody answered who registered, until it is erased after the event.';
comment on column events.answers.said is 'Personal: in that person''s words; of a choice the option in French, of yes or no that word.';
create index on events.answers (hub_id, question_id);
select hubs.guard('events.answers');

create table events.answer_erasures (
    hub_id    uuid not null default hubs.current_hub() references hubs.hubs,
    id        uuid not null default uuidv7(),
    event_id  uuid not null,
    erased_at timestamptz not null,
    answers   integer not null check (answers > 0),
    primary key (hub_id, id),
    foreign key (hub_id, event_id) references events.events (hub_id, id)
);
comment on table events.answer_erasures is 'The proof that answers were erased: of which event, when, and how many.';
create index on events.answer_erasures (hub_id, event_id);
select hubs.guard('events.answer_erasures');
