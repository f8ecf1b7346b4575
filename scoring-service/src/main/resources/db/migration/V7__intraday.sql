-- Stretches of a day, append-only as the bars of sessions are. A bar's prints lie in (started_at, started_at + seconds].
create table intraday_bar (
    symbol text not null,
    started_at timestamptz not null,
    seconds integer not null check (seconds between 1 and 43200),
    revision integer not null check (revision > 0),
    open numeric,
    high numeric,
    low numeric,
    close numeric not null,
    volume numeric,
    source text not null,
    recorded_at timestamptz not null,
    writer text not null,
    primary key (symbol, started_at, seconds, revision)
);
