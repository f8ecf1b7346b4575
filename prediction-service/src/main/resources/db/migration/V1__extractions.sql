-- What one version of the extractor read in one revision of a memo. A better extractor adds a row, it never edits one.
create table extraction (
    memo_id uuid not null,
    memo_revision integer not null check (memo_revision > 0),
    extractor_version text not null,
    author text not null,
    published_at timestamptz not null,
    received_at timestamptz not null,
    witnessed boolean not null,
    recorded_at timestamptz not null,
    -- the whole Extraction with its calls' ids, as the contract and the feed show it
    body text not null,
    -- the place in the feed: see the feed package for why a sequence alone would lose rows
    tx xid8 not null default pg_current_xact_id(),
    seq bigint generated always as identity,
    primary key (memo_id, memo_revision, extractor_version)
);
create unique index extraction_feed on extraction (tx, seq);

create table prediction (
    id uuid primary key,
    memo_id uuid not null,
    memo_revision integer not null,
    extractor_version text not null,
    ordinal integer not null check (ordinal > 0),
    author text not null,
    made_at timestamptz not null,
    witnessed boolean not null,
    late boolean not null,
    withdrawn boolean not null,
    restates uuid references prediction (id),
    symbols text[] not null,
    -- the Call, as the contract shows it; its terms are never edited
    body text not null,
    foreign key (memo_id, memo_revision, extractor_version) references extraction,
    constraint prediction_read_once unique (memo_id, memo_revision, extractor_version, ordinal)
);
create index prediction_by_author on prediction (author, made_at desc, id desc);
create index prediction_by_time on prediction (made_at desc, id desc);
create index prediction_by_symbol on prediction using gin (symbols);

-- How far each upstream feed was applied; moved in the transaction of the rows derived from it.
create table feed_position (
    feed text primary key,
    position text
);
insert into feed_position (feed) values ('memos');

-- Replaced by a restore, so that no consumer takes the positions of another life for its own.
create table feed_epoch (
    only_row boolean primary key default true check (only_row),
    epoch text not null default substr(replace(gen_random_uuid()::text, '-', ''), 1, 12)
);
insert into feed_epoch default values;
