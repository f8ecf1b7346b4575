package callbook.prediction.reading.time;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import callbook.prediction.reading.time.Place.Found;
import callbook.prediction.reading.time.Place.Lead;
import callbook.prediction.reading.time.Place.Rule;
import callbook.prediction.reading.words.Phrases;
import callbook.prediction.reading.words.Token;

/**
 * Finds a time that begins at a token: a word that leads to it ("by", "over the"), then whatever the first rule that fits can
 * read.
 */
public final class TimeFinder {

    /** In this order: what reads more words stands first. */
    private static final Map<TimeRule, Rule> RULES = rules();

    private static final Set<Lead> UNDATED = EnumSet.of(Lead.UPTO, Lead.BEFORE);

    private final Moment moment;

    public TimeFinder(Moment moment) {
        this.moment = moment;
    }

    /** Whether a time, or words that only lead to an event, may begin at a token. */
    public boolean mayOpen(List<Token> tokens, int from) {
        return Words.mayOpen(tokens, from);
    }

    /** The time that begins at a token, its leading word included. */
    public Optional<Phrases.Match<Timed>> at(List<Token> tokens, int from) {
        return Words.mayOpen(tokens, from) ? opened(tokens, from) : Optional.empty();
    }

    private Optional<Phrases.Match<Timed>> opened(List<Token> tokens, int from) {
        Optional<Phrases.Match<Timed>> span = fromTo(tokens, from);
        if (span.isPresent()) {
            return span;
        }
        Optional<Phrases.Match<Timed>> running = runningPeriod(tokens, from);
        if (running.isPresent()) {
            return running;
        }
        Optional<Phrases.Match<String>> lead = Words.at("lead", tokens, from);
        if (lead.isPresent()) {
            Place place = new Place(tokens, lead.get().end(), moment, Lead.valueOf(lead.get().value()));
            Optional<Phrases.Match<Timed>> time = read(place);
            return time.isPresent() ? time : event(place);
        }
        return read(new Place(tokens, from, moment, Lead.NONE));
    }

    /** "Through the SNB meeting on September 24": an event that a name introduces. */
    private static Optional<Phrases.Match<Timed>> event(Place place) {
        boolean named = UNDATED.contains(place.lead()) && place.has(place.at()) && place.token(place.at()).capitalised();
        return (named ? EndRule.event(place) : Optional.<Found> empty())
                .map(found -> new Phrases.Match<>(new Timed(led(place.lead(), found.due()), TimeRule.END), found.end()));
    }

    /** The first time in a text that is nothing but a time ("48h", "1 session", "today's close"). */
    public Optional<Due> whole(List<Token> tokens) {
        for (int at = 0; at < tokens.size(); at++) {
            int from = at;
            Optional<Due> due = at(tokens, from).or(() -> read(new Place(tokens, from, moment, Lead.WITHIN)))
                    .map(found -> found.value().due());
            if (due.isPresent()) {
                return due.map(TimeFinder::bare);
            }
        }
        return Optional.empty();
    }

    /** A timeframe beside the text says how long, not on which day. */
    private static Due bare(Due due) {
        return due.upTo();
    }

    /** The close or open that a price is compared with: "its April 2 close", "yesterday's close"; it may be past. */
    public Optional<Phrases.Match<Timed>> base(List<Token> tokens, int from) {
        int at = Words.skip("owner", tokens, Words.is(tokens, from, "at") ? from + 1 : from);
        return new DayRule().read(new Place(tokens, at, moment, Lead.BASE))
                .filter(found -> Words.at("bell", tokens, found.end() - 1).isPresent())
                .map(found -> new Phrases.Match<>(new Timed(found.due(), TimeRule.DAY), found.end()));
    }

    /**
     * The index after words that end at an event without a date ("by the next FOMC"), which is no deadline; 0 where none are.
     */
    public int undated(List<Token> tokens, int from) {
        if (!Words.mayOpen(tokens, from)) {
            return 0;
        }
        Optional<Phrases.Match<String>> lead = Words.at("lead", tokens, from)
                .filter(found -> UNDATED.contains(Lead.valueOf(found.value())));
        int at = lead.map(found -> Words.skip("next", tokens, Words.skip("owner", tokens, found.end()))).orElse(0);
        return lead.isEmpty() ? 0 : Words.at("event", tokens, at).map(Phrases.Match::end).orElse(0);
    }

    /** "finishes the week": the running one. */
    private Optional<Phrases.Match<Timed>> runningPeriod(List<Token> tokens, int from) {
        boolean finishing = from > 0 && Words.at("finish", tokens, from - 1).isPresent();
        if (finishing && !Words.is(tokens, from, "the")) {
            return Periods.named(new Place(tokens, from, moment, Lead.UPTO), from)
                    .map(found -> new Phrases.Match<>(new Timed(found.due(), TimeRule.RUNNING_PERIOD), found.end()));
        }
        return finishing ? Words.at("period", tokens, from + 1)
                .map(period -> new Phrases.Match<>(
                        new Timed(Periods.end(period.value(), moment.today(), 0), TimeRule.RUNNING_PERIOD), period.end()))
                : Optional.empty();
    }

    /** "from April 2 to April 9", "between Monday and Friday": the later end. */
    private Optional<Phrases.Match<Timed>> fromTo(List<Token> tokens, int from) {
        if (!Words.is(tokens, from, "from") && !Words.is(tokens, from, "between")) {
            return Optional.empty();
        }
        Optional<Found> first = new DayRule().read(new Place(tokens, from + 1, moment, Lead.DURING));
        return first.filter(found -> !isPrice(tokens, found))
                .filter(found -> Words.is(tokens, found.end(), "to") || Words.is(tokens, found.end(), "and")
                        || Words.is(tokens, found.end(), "through") || Words.is(tokens, found.end(), "until"))
                .flatMap(found -> read(new Place(tokens, found.end() + 1, moment, Lead.UPTO)))
                .map(found -> new Phrases.Match<>(new Timed(found.value().due(), TimeRule.STRETCH), found.end()));
    }

    /** "from September 16 close": where the price is taken from, which the move is measured against. */
    private static boolean isPrice(List<Token> tokens, Found found) {
        return Words.at("bell", tokens, found.end() - 1).isPresent();
    }

    private static Optional<Phrases.Match<Timed>> read(Place place) {
        return Words.mayOpen(place.tokens(), place.at()) ? byRules(place) : Optional.empty();
    }

    private static Optional<Phrases.Match<Timed>> byRules(Place place) {
        for (Map.Entry<TimeRule, Rule> rule : RULES.entrySet()) {
            Optional<Found> found = rule.getValue().read(place);
            if (found.isPresent() && isShifted(place, found.get().end())) {
                return Optional.empty();
            }
            if (found.isPresent()) {
                Due due = found.get().due();
                int end = found.get().end();
                boolean over = place.lead() == Lead.BEFORE && Words.at("over", place.tokens(), end).isPresent();
                boolean bell = place.lead() == Lead.BEFORE && isClose(place, end);
                // "before the end of July" and "before July is out" are in July
                Due led = over || bell || place.lead() == Lead.BEFORE && rule.getKey() == TimeRule.END
                        && Words.at("end", place.tokens(), place.at()).isPresent() ? due.upTo()
                                : rule.getKey() == TimeRule.PERIOD && place.lead() == Lead.BEFORE ? Periods.before(place, due)
                                        : led(place.lead(), due);
                return Optional.of(new Phrases.Match<>(new Timed(led, rule.getKey()),
                        over ? Words.skip("over", place.tokens(), end) : end));
            }
        }
        return Optional.empty();
    }

    /** "Before Friday's close" is on Friday still. */
    private static boolean isClose(Place place, int end) {
        return Words.at("bell", place.tokens(), end - 1).filter(bell -> bell.value().equals("CLOSE")).isPresent();
    }

    /** "Friday after next" is not this Friday; nobody agrees which one it is. */
    private static boolean isShifted(Place place, int end) {
        return place.is(end, "after") && place.is(end + 1, "next");
    }

    private static Due led(Lead lead, Due due) {
        return switch (lead) {
            case UPTO, WITHIN -> due.upTo();
            case BEFORE -> due.before();
            case NONE, ON, DURING, BASE -> due;
        };
    }

    private static Map<TimeRule, Rule> rules() {
        Map<TimeRule, Rule> rules = new LinkedHashMap<>();
        rules.put(TimeRule.CLOCK, new ClockRule());
        rules.put(TimeRule.DAY, new DayRule());
        rules.put(TimeRule.END, new EndRule());
        rules.put(TimeRule.PERIOD, new PeriodRule());
        rules.put(TimeRule.LENGTH, new LengthRule());
        rules.put(TimeRule.BELL, new BellRule());
        return rules;
    }
}
