-- The stamp in the text's own header, which is not when a correction was published; null where there is none, and for
-- rows from before corrections, whose stamp is when they were published.
alter table memo_revision add column text_stamp timestamptz;
-- Whether an earlier revision of the memo has the same bytes: going back is a correction too.
alter table memo_revision add column again boolean not null default false;
-- Bytes of an author belong to one memo, whichever of its revisions has them.
create unique index memo_revision_same_bytes on memo_revision (author, sha256) where not again;
alter table memo drop constraint memo_same_bytes;
alter table memo drop column first_sha256;
