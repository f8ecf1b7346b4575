package callbook.prediction.reading.clause;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import callbook.prediction.claim.Direction;
import callbook.prediction.reading.items.Item;
import callbook.prediction.reading.items.Marker;
import callbook.prediction.reading.items.Role;

/** Reads the value of a direction tag: {@code down (IWM relative to META)}, {@code up}, {@code TSLA lower}. */
public final class TagReader {

    private static final Set<Role> BRACKETS = EnumSet.of(Role.OPEN_BRACKET, Role.CLOSE_BRACKET);
    private static final Set<Role> UPWARD = EnumSet.of(Role.UP, Role.RISE, Role.OVER);
    private static final Set<Role> DOWNWARD = EnumSet.of(Role.DOWN, Role.FALL, Role.UNDER);

    private final Marker marker;

    public TagReader(Marker marker) {
        this.marker = marker;
    }

    /** The way a tag points; {@code NONE} where it points both ways or neither. */
    public Direction direction(String value) {
        List<Item> items = marker.items(value);
        boolean up = items.stream().anyMatch(item -> UPWARD.contains(item.role()));
        boolean down = items.stream().anyMatch(item -> DOWNWARD.contains(item.role()));
        return up == down ? Direction.NONE : up ? Direction.UP : Direction.DOWN;
    }

    /** Whether a tag says that nothing moves. */
    public boolean isFlat(String value) {
        return marker.items(value).stream().anyMatch(item -> item.is(Role.FLAT))
                && direction(value) == Direction.NONE;
    }

    /** Whether a tag names a thing, so that it speaks of calls about that thing only. */
    public boolean names(String value, String symbol) {
        return marker.items(value).stream().filter(item -> item.is(Role.THING)).findFirst()
                .map(item -> ((Item.Named) item).thing().move().symbol().equals(symbol)).orElse(true);
    }

    /** The claim that a tag states by itself, where it names its subject. */
    public Optional<Claim> claim(String value) {
        Items items = new Items(subjectFirst(marker.items(value)), value);
        Clauses clauses = new Clauses(items);
        clauses.read();
        return clauses.claims().size() == 1 ? Optional.of(clauses.claims().get(0)) : Optional.empty();
    }

    /** "down (IWM relative to META)" says "IWM down relative to META". */
    private static List<Item> subjectFirst(List<Item> written) {
        List<Item> items = new ArrayList<>(written);
        items.removeIf(item -> BRACKETS.contains(item.role()));
        int thing = 0;
        while (thing < items.size() && !items.get(thing).is(Role.THING)) {
            thing++;
        }
        boolean directionFirst = thing > 0 && thing < items.size();
        if (directionFirst) {
            items.add(0, items.remove(thing));
        }
        return items;
    }
}
