-- Sentences that a language model is to be asked about. A row is deleted in the transaction that keeps what it answered, so
-- that a sentence is asked about at least once and its answer kept once.
create table question (
    id uuid primary key,
    memo_id uuid not null,
    memo_revision integer not null,
    extractor_version text not null,
    -- UTF-16 units in the text of that revision, the end exclusive
    span_start integer not null check (span_start >= 0),
    span_end integer not null check (span_end > span_start),
    -- the sentence with the words around it, and where these begin in the text
    excerpt_start integer not null check (excerpt_start between 0 and span_start),
    excerpt text not null,
    received_at timestamptz not null,
    ask_at timestamptz not null default clock_timestamp(),
    attempts integer not null default 0,
    -- times are of the database's clock, the only one that all instances see
    holder text,
    held_until timestamptz,
    writer text not null default 'prediction-service',
    unique (memo_id, memo_revision, extractor_version, span_start, span_end),
    foreign key (memo_id, memo_revision, extractor_version) references extraction,
    check ((holder is null) = (held_until is null))
);
create index question_to_ask on question (ask_at);

-- What the model proposed. None is a prediction until a person accepts it; then it is one of the same id.
create table proposal (
    id uuid primary key,
    memo_id uuid not null,
    memo_revision integer not null,
    extractor_version text not null,
    model text not null,
    span_start integer not null,
    span_end integer not null,
    sentence text not null,
    state text not null check (state in ('PROPOSED', 'ACCEPTED', 'REFUSED')),
    reason text,
    -- the Call, as the contract shows it; null where it was refused
    body text,
    proposed_at timestamptz not null,
    accepted_at timestamptz,
    accepted_by text,
    writer text not null default 'prediction-service',
    foreign key (memo_id, memo_revision, extractor_version) references extraction,
    check ((state = 'REFUSED') = (reason is not null)),
    check ((state = 'REFUSED') = (body is null)),
    check ((state = 'ACCEPTED') = (accepted_at is not null)),
    check ((state = 'ACCEPTED') = (accepted_by is not null))
);
create index proposal_by_time on proposal (proposed_at desc, id desc);
create index proposal_by_memo on proposal (memo_id, proposed_at desc, id desc);

-- Of a call that a model proposed: which model, and when a person accepted it; that person is the row's writer.
alter table prediction
    add column proposed_by text,
    add column accepted_at timestamptz,
    add check ((proposed_by is null) = (accepted_at is null));
