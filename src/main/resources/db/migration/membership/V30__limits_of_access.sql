-- Senders are counted by access.
drop table membership.application_senders;
