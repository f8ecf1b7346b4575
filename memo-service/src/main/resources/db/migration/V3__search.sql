-- What full-text search looks through: the title and the start of the text of each memo's newest revision. A trigger keeps
-- it, so that whoever stores a revision need not know of it.
create table memo_search (
    memo_id uuid primary key references memo (id),
    revision integer not null check (revision > 0),
    author text not null,
    words tsvector not null
);

-- Words of the stop list that may be a ticker; it is written between bars, as part of a regular expression. AND, OR, NOT and
-- THE join or open so much of what people ask for that they stand for a ticker only where a sign says so.
create function memo_search_common() returns text
    language sql immutable parallel safe as $$
select 'ALL|AM|AN|ANY|ARE|AS|AT|BE|BEEN|BOTH|BUT|BY|CAN|DID|DO|DOES|DON|DOWN|EACH|FEW|FOR|FROM|HAD|HAS|HAVE|HE|HER|HERE|HERS|'
    'HIM|HIS|HOW|IF|IN|INTO|IS|IT|ITS|JUST|ME|MORE|MOST|MY|NO|NOR|NOW|OF|OFF|ON|ONCE|ONLY|OUR|OURS|OUT|OVER|OWN|SAME|SHE|SO|'
    'SOME|SUCH|THAN|THAT|THEM|THEN|THEY|THIS|TO|TOO|UP|VERY|WAS|WE|WERE|WHAT|WHEN|WHO|WHOM|WHY|WILL|WITH|YOU|YOUR'
$$;

-- A text as the parser of words reads it best; applied alike to what is searched and to what is asked for.
--   * "it" is a word that nobody looks for and IT is a ticker: such a word in upper case, or in any case as a cashtag,
--     becomes tkr0IT; one of a single letter only as $A or (NYSE: A). What says tkr0 in the text becomes tkr00, so that all
--     of this can be taken back in a snippet.
--   * / and < become signs that part words: to the parser BTC/USD is a file's name and "<META then>" a tag that is left out.
--     @ and _ do because the parser takes quadratic time over rows of them.
--   * Typographic signs and emoji part words too: in the locale C a word with curly quotes around it were another word.
--     In what is shown they stay, between signs that are taken out again.
create function memo_search_text(written text, shown boolean) returns text
    language sql immutable parallel safe strict as $$
select regexp_replace(regexp_replace(regexp_replace(regexp_replace(
    translate(
        regexp_replace(regexp_replace(translate(written, E'\x01\x02\x03\x04\x05\x06\x07\x0E\x0F', ''),
            'tkr0', 'tkr00', 'gi'),
            '\mS&P\M', 'tkr0SnP', 'g'),
        '@_&<>/', E'\x02\x03\x04\x05\x06\x07'),
    E'[\u00A0-\u00A9\u00AB-\u00B4\u00B6-\u00B9\u00BB-\u00BF\u00D7\u00F7\u2000-\u206F\u20A0-\u2BFF\u2E00-\u2E7F\u3000-\u303F\uFE00-\uFE0F\uFEFF\U0001F000-\U0001FAFF]+',
    case when shown then E'\x01\\&\x01' else ' ' end, 'g'),
    '\m(?:' || memo_search_common() || ')\M', 'tkr0\&', 'g'),
    '\$(' || memo_search_common() || '|A|I|S|T|AND|OR|NOT|THE)\M', '$tkr0\1', 'gi'),
    '(\m(?:NYSE|NASDAQ|Nasdaq|AMEX|ARCA|CBOE|BATS|OTC|TSX|LSE|ASX) ?:(?:(?=[A-Z])| ?(?=[A-Z]+ ?\))))(A|I|S|T|AND|OR|NOT|THE)\M',
    '\1tkr0\2', 'g')
$$;

-- The first 'most' bytes of a text, cut between two characters.
create function memo_search_head(bytes bytea, most integer) returns text
    language plpgsql immutable parallel safe strict as $$
declare
    size integer := least(octet_length(bytes), most);
begin
    while size < octet_length(bytes) and get_byte(bytes, size) & 192 = 128 loop
        size := size - 1;
    end loop;
    return convert_from(substring(bytes from 1 for size), 'UTF8');
end
$$;

-- PostgreSQL takes at most 1 MiB of different words into one tsvector: of a text with more the beginning is searched.
-- Words of more than 2 KB are left out, without a notice for each.
create function memo_search_words(title text, written text) returns tsvector
    language plpgsql immutable parallel safe strict set client_min_messages = warning as $$
declare
    body text := memo_search_text(written, false);
    size integer := length(body);
begin
    loop
        begin
            return setweight(to_tsvector('english', memo_search_text(title, false)), 'A')
                || to_tsvector('english', left(body, size));
        exception when program_limit_exceeded then
            size := size / 2;
        end;
    end loop;
end
$$;

-- In the web's syntax; of stop words alone it asks for nothing, without a notice, and so do signs in a row that the parser
-- has no room for, such as a ruler of dashes.
create function memo_search_query(asked text) returns tsquery
    language plpgsql immutable parallel safe strict set client_min_messages = warning as $$
begin
    return websearch_to_tsquery('english', memo_search_text(asked, false));
exception when internal_error then
    return ''::tsquery;
end
$$;

-- The words around those found, each of these between the signs 0E and 0F; what memo_search_text did is not taken back.
-- Most texts say early what they are about, and to look through a long one takes a tenth of a second.
create function memo_search_snippet(bytes bytea, query tsquery) returns text
    language plpgsql immutable parallel safe strict set client_min_messages = warning as $$
declare
    options text := E'StartSel=\x0E, StopSel=\x0F, MaxWords=32, MinWords=14, MaxFragments=2, FragmentDelimiter=" … "';
    found text := ts_headline('english', memo_search_text(memo_search_head(bytes, 16384), true), query, options);
begin
    if octet_length(bytes) > 16384 and strpos(found, E'\x0E') = 0 then
        return ts_headline('english', memo_search_text(memo_search_head(bytes, 262144), true), query, options);
    end if;
    return found;
end
$$;

create function memo_search_keep() returns trigger
    language plpgsql as $$
begin
    insert into memo_search (memo_id, revision, author, words)
    values (new.memo_id, new.revision, new.author, memo_search_words(new.title, memo_search_head(new.bytes, 262144)))
    on conflict (memo_id) do update set revision = excluded.revision, words = excluded.words
    where memo_search.revision < excluded.revision;
    return null;
end
$$;
create trigger memo_revision_search after insert on memo_revision for each row execute function memo_search_keep();

insert into memo_search (memo_id, revision, author, words)
select r.memo_id, r.revision, r.author, memo_search_words(r.title, memo_search_head(r.bytes, 262144))
from memo_revision r join memo m on m.id = r.memo_id and m.revision = r.revision;

-- a short list of rows that wait for the index keeps the pause of the insert that works it off short
create index memo_search_by_words on memo_search using gin (words) with (gin_pending_list_limit = 512);
