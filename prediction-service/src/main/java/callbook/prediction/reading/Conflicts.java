package callbook.prediction.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import callbook.prediction.claim.Direction;
import callbook.prediction.claim.Leg;
import callbook.prediction.reading.time.Due;

/** Where a set of tags disagrees with the prose it belongs to, or says what nobody can read. The prose stands. */
final class Conflicts {

    private static final Set<String> NO_TIMEFRAME = Set.of("", "n/a", "na", "none", "-", "—");

    private final Tools tools;

    Conflicts(Tools tools) {
        this.tools = tools;
    }

    /** @param tagged the end that the tags state, or null */
    List<String> of(List<Leg> legs, Expiry stated, TagSet tags, Expiry tagged) {
        List<String> notes = new ArrayList<>();
        direction(legs, tags).ifPresent(notes::add);
        if (tagged != null && stated != null && differ(tagged.due(), stated.due())) {
            notes.add("CONFLICT: the tag's timeframe is \"" + tagged.text() + "\", the prose says \"" + stated.text() + "\"");
        }
        return notes;
    }

    /** What the direction tag says otherwise than the legs. */
    Optional<String> direction(List<Leg> legs, TagSet tags) {
        String direction = tags == null ? null : tags.value(Tag.Key.DIRECTION);
        if (direction == null) {
            return Optional.empty();
        }
        if (legs.stream().flatMap(leg -> leg.symbols().stream()).noneMatch(symbol -> tools.tags().names(direction, symbol))) {
            return Optional.of("CONFLICT: the tag \"" + direction + "\" names something else than the prose");
        }
        if (!tools.tags().names(direction, legs.get(0).subject())) {
            return Optional.empty();
        }
        Direction tag = tools.tags().direction(direction);
        Direction prose = legs.stream().map(Leg::direction).distinct().count() == 1 ? legs.get(0).direction() : Direction.NONE;
        boolean against = tag != Direction.NONE && prose != Direction.NONE && tag != prose;
        boolean flat = prose != Direction.NONE && tools.tags().isFlat(direction);
        return against || flat
                ? Optional.of("CONFLICT: the tag's direction is \"" + direction + "\", the prose says otherwise")
                : Optional.empty();
    }

    /** What a timeframe tag says that is no end in time. */
    Optional<String> timeframe(TagSet tags) {
        String value = tags.value(Tag.Key.TIMEFRAME);
        boolean says = value != null && !NO_TIMEFRAME.contains(value.toLowerCase(Locale.ROOT))
                && !value.toLowerCase(Locale.ROOT).startsWith("n/a");
        return says && tools.timeframe(value).isEmpty()
                ? Optional.of("TIMEFRAME: the tag \"" + value + "\" names no end in time and was left out")
                : Optional.empty();
    }

    /** Two ends disagree when both can be told apart without a calendar of sessions. */
    private boolean differ(Due one, Due other) {
        if (one instanceof Due.At first && other instanceof Due.At second) {
            return !first.equals(second);
        }
        if (one instanceof Due.Sessions first && other instanceof Due.Sessions second) {
            return first.count() != second.count();
        }
        Optional<LocalDate> first = one.date(tools.moment().zone());
        Optional<LocalDate> second = other.date(tools.moment().zone());
        return first.isPresent() && second.isPresent() && !first.equals(second);
    }
}
