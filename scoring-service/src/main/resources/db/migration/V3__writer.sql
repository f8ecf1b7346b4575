-- Who stored it: token-holder where the service asks for a write token, anyone where it does not. Whoever stored what was
-- there before this column was asked for none.
alter table price_bar add column writer text not null default 'anyone';
alter table price_bar alter column writer drop default;
-- what this service derives of what it was told
alter table reading add column writer text not null default 'scoring-service';
alter table prediction add column writer text not null default 'scoring-service';
alter table settlement add column writer text not null default 'scoring-service';
