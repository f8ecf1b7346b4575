-- Predictions that another extractor version found first and this one reads in the revision too: each is one row, settled once,
-- and belongs to every version that reads it.
alter table reading add column shared uuid[] not null default '{}';

-- When a further extractor version found a call that others had left out of the memo; null of what was found at first.
alter table prediction add column added_at timestamptz;
