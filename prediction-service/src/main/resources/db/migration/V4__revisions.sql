-- The author's own time with its offset, as ISO-8601: a later revision of the memo is read by it too. Null where it is unknown.
alter table extraction add column written_at text;

-- Which revisions of the memo state a prediction, and in which words. A prediction is withdrawn exactly where the newest
-- revision that its extractor version has read does not state it: a fact of these rows, never an edit of one.
create table prediction_quote (
    prediction_id uuid not null references prediction,
    memo_revision integer not null check (memo_revision > 0),
    ordinal integer not null check (ordinal > 0),
    text text not null,
    -- UTF-16 units in the text of that revision, the end exclusive
    span_start integer not null,
    span_end integer not null,
    writer text not null default 'prediction-service',
    primary key (prediction_id, memo_revision, ordinal)
);
insert into prediction_quote (prediction_id, memo_revision, ordinal, text, span_start, span_end)
select p.id, p.memo_revision, q.place, q.quote ->> 'text', (q.quote #>> '{span,start}')::integer,
    (q.quote #>> '{span,end}')::integer
from prediction p, jsonb_array_elements(p.body::jsonb -> 'quotes') with ordinality as q (quote, place);

-- what was recorded before there were revisions, as the contract shows it now
update extraction e set body = (e.body::jsonb || jsonb_build_object('withdrawn', '[]'::jsonb, 'calls', coalesce((
    select jsonb_agg(c.call || jsonb_build_object('quotes', (
            select jsonb_agg(q.quote || jsonb_build_object('revision', e.memo_revision) order by q.place)
            from jsonb_array_elements(c.call -> 'quotes') with ordinality as q (quote, place))) order by c.place)
    from jsonb_array_elements(e.body::jsonb -> 'calls') with ordinality as c (call, place)), '[]'::jsonb)))::text;

alter table prediction drop column withdrawn;
-- a place among the calls of the memo, over all its revisions
alter table prediction drop constraint prediction_read_once;
alter table prediction add constraint prediction_made_once unique (memo_id, extractor_version, ordinal);

-- Revisions that came before the one they correct.
create table waiting_revision (
    memo_id uuid not null,
    memo_revision integer not null check (memo_revision > 1),
    author text not null,
    published_at timestamptz not null,
    received_at timestamptz not null,
    witnessed boolean not null,
    written_at text,
    markdown text not null,
    writer text not null default 'prediction-service',
    primary key (memo_id, memo_revision)
);
