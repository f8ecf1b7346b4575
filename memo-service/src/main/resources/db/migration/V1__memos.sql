-- A memo is what one author published under one name; its revisions hold the bytes. Author stands in both tables: it is
-- the distribution key where one database node is too small.
create table memo (
    id uuid primary key,
    author text not null,
    number integer check (number > 0),
    -- of the first revision: the same author and bytes again are the same memo
    first_sha256 text not null,
    revision integer not null check (revision > 0),
    constraint memo_same_bytes unique (author, first_sha256),
    constraint memo_number_taken unique (author, number)
);

create table memo_revision (
    memo_id uuid not null references memo (id),
    revision integer not null check (revision > 0),
    author text not null,
    byline text not null,
    number integer,
    slug text not null,
    title text not null,
    published_at timestamptz not null,
    received_at timestamptz not null,
    backfilled boolean not null,
    written_at timestamptz,
    written_offset_seconds integer,
    dateline text,
    cycle integer,
    source_url text,
    notes text[] not null,
    sha256 text not null,
    bytes bytea not null,
    -- the place in the feed: see the feed package for why a sequence alone would lose rows
    tx xid8 not null default pg_current_xact_id(),
    seq bigint generated always as identity,
    primary key (memo_id, revision),
    check ((written_at is null) = (written_offset_seconds is null))
);
create unique index memo_revision_feed on memo_revision (tx, seq);
create index memo_revision_by_author on memo_revision (author, published_at desc, memo_id desc);
create index memo_revision_by_publication on memo_revision (published_at desc, memo_id desc);
-- bytes are kept as they came: compressing what is hashed and served whole buys little
alter table memo_revision alter column bytes set storage external;

-- Replaced by a restore, so that no consumer takes the positions of another life for its own.
create table feed_epoch (
    only_row boolean primary key default true check (only_row),
    epoch text not null default substr(replace(gen_random_uuid()::text, '-', ''), 1, 12)
);
insert into feed_epoch default values;
