-- Extractor versions in their order: by their numbers, so that 1.10 is newer than 1.9. What follows a plus tells rows of one
-- version apart and is no part of it.
create function extractor_order(version text) returns numeric[] language sql immutable as $$
    select array(select cast(n.digits[1] as numeric)
        from regexp_matches(split_part(version, '+', 1), '[0-9]+', 'g') with ordinality as n (digits, place)
        order by n.place)
$$;

-- The version as which a memo counts: of those that have read its newest revision the newest.
create function current_version(memo uuid) returns text language sql stable as $$
    select split_part(extractor_version, '+', 1) from extraction where memo_id = memo
    order by memo_revision desc, extractor_order(extractor_version) desc, extractor_version desc limit 1
$$;

-- A prediction is found by one version first and stated by each that reads the same call: by which, in which revisions and in
-- which words, these rows say.
alter table prediction_quote add column extractor_version text;
update prediction_quote q set extractor_version = p.extractor_version from prediction p where p.id = q.prediction_id;
alter table prediction_quote alter column extractor_version set not null;
alter table prediction_quote drop constraint prediction_quote_pkey;
alter table prediction_quote add primary key (prediction_id, extractor_version, memo_revision, ordinal);

-- a place among the calls of the memo, over all its revisions and all versions that read them
alter table prediction drop constraint prediction_made_once;
alter table prediction add constraint prediction_made_once unique (memo_id, ordinal);

-- Memos to be read again by a version: a walk over the memo feed from its beginning, by whoever holds its lease.
create table rerun (
    id uuid primary key,
    extractor_version text not null,
    received_from timestamptz not null,
    -- exclusive; null where there is no end
    received_to timestamptz,
    -- where the walk is in the memo feed; null at the beginning
    position text,
    read bigint not null default 0,
    recorded bigint not null default 0,
    started_at timestamptz not null,
    finished_at timestamptz,
    holder text,
    held_until timestamptz,
    writer text not null,
    check ((holder is null) = (held_until is null)),
    check (received_to > received_from)
);
create unique index rerun_under_way on rerun (extractor_version, received_from, received_to) nulls not distinct
    where finished_at is null;
