package callbook.prediction.reading.observation;

import java.util.List;

import callbook.prediction.claim.Observation;
import callbook.prediction.claim.Quote;
import callbook.prediction.claim.Span;
import callbook.prediction.reading.items.Figure;
import callbook.prediction.reading.items.Item;
import callbook.prediction.reading.items.Marker;
import callbook.prediction.reading.items.Role;
import callbook.prediction.reading.items.Thing;
import callbook.prediction.reading.layout.Passage;

/** Reads the rows of a table that tells what the tape says: a thing, its level, its move of the day. */
final class Marks {

    private final String text;
    private final Marker marker;
    private Span row;
    private Thing thing;

    Marks(String text, Marker marker) {
        this.text = text;
        this.marker = marker;
    }

    /** Takes the next row or cell of the layout. */
    void read(Passage passage, List<Observation> found) {
        switch (passage.place()) {
            case MARK -> row = passage.span();
            case MARKED -> thing = thing(passage.span());
            case LEVEL -> fact(passage.span(), false, found);
            case MOVE -> fact(passage.span(), true, found);
            default -> thing = null;
        }
    }

    /** What a cell names, where it names one thing only. */
    private Thing thing(Span cell) {
        List<Thing> things = items(cell).stream().filter(Item.Named.class::isInstance)
                .map(item -> ((Item.Named) item).thing()).toList();
        boolean one = !things.isEmpty() && things.stream().allMatch(other -> other.move().equals(things.get(0).move()));
        return one ? things.get(0) : null;
    }

    private void fact(Span cell, boolean move, List<Observation> found) {
        List<Item> items = items(cell).stream().filter(item -> !item.is(Role.MARK)).toList();
        if (thing == null || items.size() != 1 || !(items.get(0) instanceof Item.Amount amount)) {
            return;
        }
        Figure figure = amount.figure();
        Stated stated = move ? Stated.move(figure, 0, 0) : Stated.level(figure, 0);
        if (!figure.isRange() && (!move || figure.signed()) && stated.fits(thing)) {
            found.addAll(stated.of(thing, Quote.at(row, text)));
        }
    }

    private List<Item> items(Span cell) {
        return marker.items(text, cell);
    }
}
