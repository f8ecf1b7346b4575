package callbook.scoring.settlement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Something that a calendar was asked for, or the reason for which the call is void without it. */
sealed interface Found<T> {

    <R> Found<R> then(Function<? super T, Found<R>> next);

    static <T> Found<T> here(T value) {
        return new Here<>(value);
    }

    static <T> Found<T> gone(VoidReason reason) {
        return new Gone<>(reason);
    }

    static <T> Found<T> of(Optional<T> value, VoidReason otherwise) {
        return value.isPresent() ? new Here<>(value.get()) : new Gone<>(otherwise);
    }

    /** One for each of {@code from}, or the reason of the first that is gone. */
    static <A, T> Found<List<T>> all(List<A> from, Function<? super A, Found<T>> find) {
        Found<List<T>> all = here(new ArrayList<>(from.size()));
        for (A one : from) {
            all = all.then(list -> find.apply(one).then(found -> {
                list.add(found);
                return here(list);
            }));
        }
        return all;
    }

    /** It is there. */
    record Here<T>(T value) implements Found<T> {
        @Override
        public <R> Found<R> then(Function<? super T, Found<R>> next) {
            return next.apply(value);
        }
    }

    /** The call is void for that reason, before any price is looked at. */
    record Gone<T>(VoidReason reason) implements Found<T> {
        @Override
        public <R> Found<R> then(Function<? super T, Found<R>> next) {
            return new Gone<>(reason);
        }
    }
}
