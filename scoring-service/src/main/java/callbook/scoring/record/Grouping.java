package callbook.scoring.record;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** By what the record is divided, and so where each part of a memo counts. */
enum Grouping {
    /** All in one group, which is there even when it is empty. */
    WHOLE {
        @Override
        Stream<Share> shares(Memo memo, Instant asOf) {
            return dated(memo, asOf, published -> GroupKey.WHOLE);
        }
    },
    /** Each mind of a debate is a forecaster whose probability that the memo's call is right is its conviction. */
    MIND {
        @Override
        Stream<Share> shares(Memo memo, Instant asOf) {
            Optional<Call> call = memo.debated().map(r -> r.calls().get(0));
            Revision revision = memo.debated().orElse(memo.newest());
            return revision.debate().minds().stream().flatMap(mind -> mind.figures(call, asOf).stream()
                    .map(figures -> Share.of(GroupKey.of("mind", mind.name()), revision.published(), figures)));
        }
    },
    /** A call counts under each subject of its legs; what is no call has none. */
    SYMBOL {
        @Override
        Stream<Share> shares(Memo memo, Instant asOf) {
            return memo.revisions().stream().flatMap(r -> r.calls().stream().flatMap(c -> c.aim().subjects().stream()
                    .map(subject -> Share.of(GroupKey.of("symbol", subject), r.published(), c.figures(asOf)))));
        }
    },
    /** The month of publication, UTC; one in which nothing is counted has no group. */
    MONTH {
        @Override
        Stream<Share> shares(Memo memo, Instant asOf) {
            return dated(memo, asOf, published -> GroupKey.of("month", published.month()))
                    .filter(share -> !share.group().equals(Group.NONE));
        }
    };

    /** What a memo adds to which groups at an instant. */
    abstract Stream<Share> shares(Memo memo, Instant asOf);

    /** The grouping of this name, empty where there is none; the whole has no name. */
    static Optional<Grouping> named(String name) {
        return Arrays.stream(values()).filter(g -> g != WHOLE && g.label().equals(name)).findFirst();
    }

    /** Every name that {@link #named} knows. */
    static List<String> names() {
        return Arrays.stream(values()).filter(g -> g != WHOLE).map(Grouping::label).toList();
    }

    private String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static Stream<Share> dated(Memo memo, Instant asOf, Function<Published, GroupKey> key) {
        Published newest = memo.newest().published();
        return Stream.concat(Stream.of(Share.of(key.apply(newest), newest, memo.newest().silence().figures())),
                memo.revisions().stream().flatMap(r -> r.calls().stream()
                        .map(call -> Share.of(key.apply(r.published()), r.published(), call.figures(asOf)))));
    }
}
