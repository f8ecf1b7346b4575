-- Prices are append-only: a bar that says something else is a new revision, and what was settled on the old one names it.
create table price_bar (
    symbol text not null,
    session date not null,
    revision integer not null check (revision > 0),
    open numeric,
    high numeric,
    low numeric,
    close numeric not null,
    volume numeric,
    source text not null,
    recorded_at timestamptz not null,
    primary key (symbol, session, revision)
);

-- What one extractor version read in one revision of a memo, as far as the record counts it.
create table reading (
    memo_id uuid not null,
    memo_revision integer not null,
    extractor_version text not null,
    author text not null,
    published_at timestamptz not null,
    received_at timestamptz not null,
    witnessed boolean not null,
    abstentions integer not null,
    -- one entry per untestable prediction: its reason
    untestable text[] not null,
    stance text,
    -- the debate's minds, as JSON
    minds text not null,
    primary key (memo_id, memo_revision, extractor_version)
);
create index reading_by_author on reading (author, published_at);

create table prediction (
    id uuid primary key,
    memo_id uuid not null,
    memo_revision integer not null,
    extractor_version text not null,
    ordinal integer not null,
    author text not null,
    made_at timestamptz not null,
    published_at timestamptz not null,
    received_at timestamptz not null,
    witnessed boolean not null,
    late boolean not null,
    withdrawn boolean not null,
    restates uuid,
    quote text not null,
    symbols text[] not null,
    confidence double precision check (confidence between 0 and 1),
    -- the call's terms, as JSON; never edited
    terms text not null,
    -- when to look at it next; null when only a changed price could change it
    check_at timestamptz,
    -- the first and the last session whose bars it used or waits for: a bar of these, changed, wakes it
    watches_from date,
    watches_to date,
    due_at timestamptz,
    -- the newest settlement, 0 while there is none
    settlement integer not null default 0,
    foreign key (memo_id, memo_revision, extractor_version) references reading,
    unique (memo_id, memo_revision, extractor_version, ordinal)
);
create index prediction_to_check on prediction (check_at) where check_at is not null;
create index prediction_by_symbol on prediction using gin (symbols);
create index prediction_by_author on prediction (author, made_at desc, id desc);
create index prediction_by_time on prediction (made_at desc, id desc);
create index prediction_by_memo on prediction (memo_id);

-- The ledger: rows are added and never changed.
create table settlement (
    id uuid primary key,
    prediction_id uuid not null references prediction,
    number integer not null check (number > 0),
    verdict text not null check (verdict in ('RIGHT', 'WRONG', 'VOID')),
    reason text,
    cause text,
    rule_version text not null,
    settled_at timestamptz not null,
    -- from when a writer could have known it
    knowable_at timestamptz not null,
    brier double precision,
    -- the same for two calls of a memo that say the same and were settled on the same prints: the later one restates the
    -- earlier and is counted with it; null where nothing was settled on
    bet text,
    -- the Settlement as the contract shows it, without settledAt: equal where the result is equal
    body text not null,
    unique (prediction_id, number),
    check ((verdict = 'VOID') = (reason is not null))
);

create table feed_position (
    feed text primary key,
    position text
);
insert into feed_position (feed) values ('extractions');
