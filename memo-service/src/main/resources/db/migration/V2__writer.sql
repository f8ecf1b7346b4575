-- Who stored it: token-holder where the service asks for a write token, anyone where it does not. Whoever stored what was
-- there before this column was asked for none.
alter table memo_revision add column writer text not null default 'anyone';
alter table memo_revision alter column writer drop default;
