-- Every form carries a key and every sender is counted by access, so neither is done here a second time.
drop table messages.contact_senders;
alter table messages.contact_requests drop column request_key;
comment on column messages.contact_requests.name is 'Personal. Erased a year after the answer.';
comment on column messages.contact_requests.email is 'Personal. Erased a year after the answer.';
comment on column messages.contact_requests.body is 'Personal. Erased a year after the answer.';
