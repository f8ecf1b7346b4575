-- Every prediction of earlier revisions of the memo that this one does not state: what the newest one says, holds.
alter table reading add column withdrawn uuid[] not null default '{}';
alter table prediction drop column withdrawn;
