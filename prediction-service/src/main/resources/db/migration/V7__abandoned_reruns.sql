-- A rerun of a version that no instance runs any more is ended by an instance of another version, this one.
alter table rerun
    add column abandoned_by text,
    add check (abandoned_by is null or finished_at is not null);
