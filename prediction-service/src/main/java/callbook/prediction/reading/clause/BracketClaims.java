package callbook.prediction.reading.clause;

import java.util.ArrayList;
import java.util.List;

import callbook.prediction.claim.Bound;
import callbook.prediction.claim.Explanation;
import callbook.prediction.claim.Leg;
import callbook.prediction.claim.Observed;
import callbook.prediction.claim.Prints;
import callbook.prediction.claim.Watch;
import callbook.prediction.reading.items.Item;
import callbook.prediction.reading.items.Role;

/** What brackets add: figures about the same subject are the exact form of the clause before them; a time may be borrowed. */
final class BracketClaims {

    private final List<Claim> exact = new ArrayList<>();
    private Item.When when;

    BracketClaims(List<List<Item>> groups, String text) {
        for (List<Item> group : groups) {
            Items items = new Items(group, text);
            int time = items.next(0, Role.TIME);
            boolean alone = items.size() == 1 && time == 0;
            when = alone && when == null ? (Item.When) items.get(0) : when;
            Clauses clauses = new Clauses(items);
            clauses.read();
            clauses.claims().stream().filter(BracketClaims::hasFigure).forEach(exact::add);
        }
    }

    /** A time that stands alone in a bracket, or null. */
    Item.When when() {
        return when;
    }

    /** The claims with the exact form of each in place of its own legs. */
    List<Claim> refine(List<Claim> claims) {
        return claims.stream().map(this::refine).toList();
    }

    private Claim refine(Claim claim) {
        for (Claim other : exact) {
            if (pairs(other).equals(pairs(claim)) && other.instruments().equals(claim.instruments())) {
                List<Leg> legs = new ArrayList<>();
                for (int at = 0; at < claim.legs().size(); at++) {
                    legs.add(watched(other.legs().get(at), claim.legs().get(at).watch()));
                }
                return new Claim(legs, steps(claim, other), claim.when() == null ? other.when() : claim.when(), claim.base(),
                        claim.instruments(),
                        claim.proxy(), claim.apart(), claim.span());
            }
        }
        return claim;
    }

    private static List<Explanation.Step> steps(Claim claim, Claim exact) {
        List<Explanation.Step> steps = new ArrayList<>();
        for (int at = 0; at < claim.steps().size(); at++) {
            Explanation.Step figures = exact.steps().get(at);
            List<Explanation.Word> words = new ArrayList<>(claim.steps().get(at).words());
            words.addAll(figures.words());
            steps.add(new Explanation.Step(figures.rule(), figures.sentence() + ", in the exact form that the bracket gives",
                    words));
        }
        return steps;
    }

    private static List<List<String>> pairs(Claim claim) {
        return claim.legs().stream().map(Leg::symbols).toList();
    }

    private static Leg watched(Leg leg, Watch main) {
        boolean throughout = leg.watch().observed() == Observed.THROUGHOUT || main.observed() == Observed.THROUGHOUT;
        boolean closes = leg.watch().prints() == Prints.CLOSES || main.prints() == Prints.CLOSES;
        Watch watch = new Watch(throughout ? Observed.THROUGHOUT : leg.watch().observed(), closes ? Prints.CLOSES : Prints.ALL);
        if (leg instanceof Leg.Spread spread) {
            return new Leg.Spread(spread.subject(), spread.benchmark(), spread.bound(), watch);
        }
        return leg instanceof Leg.Change change ? new Leg.Change(change.subject(), change.bound(), change.unit(), watch)
                : new Leg.Level(leg.subject(), leg.bound(), watch);
    }

    private static boolean hasFigure(Claim claim) {
        return claim.legs().stream().allMatch(leg -> leg.bound() instanceof Bound.Range
                || leg.bound() instanceof Bound.Single single && single.value().signum() != 0);
    }
}
