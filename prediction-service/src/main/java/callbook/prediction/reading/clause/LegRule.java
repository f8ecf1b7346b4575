package callbook.prediction.reading.clause;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import callbook.prediction.claim.Bound;
import callbook.prediction.claim.Explanation;
import callbook.prediction.claim.Leg;
import callbook.prediction.claim.Observed;
import callbook.prediction.claim.Quote;
import callbook.prediction.reading.items.Item;
import callbook.prediction.reading.items.Role;
import callbook.prediction.reading.items.Thing;

/** Which sentence of the claim algebra made a leg, for those who ask why. */
enum LegRule {
    RELATIVE_VERB("a verb of doing better or worse compares the moves of two things"),
    RELATIVE_DIRECTION("a direction against another thing compares their moves"),
    LEVEL_BAND("a price between two others"),
    LEVEL_COMPARED("a word of comparison before a price"),
    LEVEL_LED_TO("a verb or a direction that leads to a price"),
    FLAT("a word that says that nothing moves"),
    DIRECTION("a direction without a size is any move that way"),
    DIRECTION_WITH_SIZE("a direction with a size is at least that move"),
    MOVE_COMPARED("a word of comparison before a move");

    private static final Set<Role> SILENT = EnumSet.of(Role.TIME, Role.NOISE, Role.COMMIT, Role.MARK, Role.COMMA, Role.AND,
            Role.SLASH, Role.UNDATED);

    private final String sentence;

    LegRule(String sentence) {
        this.sentence = sentence;
    }

    /** How a leg came from the slots, and from which of the clause's words. */
    static Explanation.Step step(Leg leg, Slots slots, List<Item> words, String text) {
        LegRule rule = of(leg, slots);
        return new Explanation.Step(rule.name(), rule.sentence + watched(leg.watch().observed()), words.stream()
                .filter(item -> !SILENT.contains(item.role()) && isOf(leg, item))
                .map(item -> new Explanation.Word(item.role().name(), Quote.at(item.span(), text))).toList());
    }

    private static LegRule of(Leg leg, Slots slots) {
        return switch (leg.measure()) {
            case SPREAD -> slots.relation != null ? RELATIVE_VERB : RELATIVE_DIRECTION;
            case LEVEL -> leg.bound() instanceof Bound.Range ? LEVEL_BAND
                    : slots.comparison != null ? LEVEL_COMPARED : LEVEL_LED_TO;
            case CHANGE -> slots.flat ? FLAT
                    : slots.figure == null ? DIRECTION : slots.direction != null ? DIRECTION_WITH_SIZE : MOVE_COMPARED;
        };
    }

    private static String watched(Observed observed) {
        return switch (observed) {
            case AT_END -> "";
            case THROUGHOUT -> ", at every print of the window";
            case ANY_TIME -> ", at one print of the window";
        };
    }

    /** Of several things in a clause each leg is about its own. */
    private static boolean isOf(Leg leg, Item item) {
        if (!(item instanceof Item.Named named)) {
            return true;
        }
        Thing thing = named.thing();
        boolean index = thing.level() != null && thing.level().index() != null
                && leg.symbols().contains(thing.level().index().symbol());
        return index || leg.symbols().contains(thing.move().symbol());
    }
}
