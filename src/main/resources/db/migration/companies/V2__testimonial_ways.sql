-- By which way the consent to a testimonial ended; empty where only the day is on record.
alter table companies.testimonials
    add column withdrawn_by text check (withdrawn_by in ('person', 'team')),
    add constraint way_of_a_withdrawal check (withdrawn_by is null or withdrawn_on is not null);
comment on column companies.testimonials.quote is 'Personal: the words of the person, shown while the consent stands.';
comment on column companies.testimonials.consent_text is 'Personal: the words that the person agreed to.';
create index on companies.testimonials (hub_id, person_id);
