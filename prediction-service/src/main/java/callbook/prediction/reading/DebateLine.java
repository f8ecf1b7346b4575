package callbook.prediction.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import callbook.prediction.claim.Debate;
import callbook.prediction.reading.layout.DebateWords;
import callbook.prediction.reading.layout.DebateWords.Part;

/** Reads the lines under a memo: {@code *Debate: aligned_bearish | Conviction: 45% | Macro: 58% | Flow: abstain*}. */
final class DebateLine {

    private static final int MOST_MINDS = 20;
    private static final int LONGEST_NAME = 40;
    private static final int LONGEST_STANCE = 60;

    private String stance;
    private BigDecimal conviction;
    private final List<Debate.Mind> minds = new ArrayList<>();

    private DebateLine() {
    }

    /** The debate that the lines state together, by the first of two statements of one thing; empty where they state none. */
    static Optional<Debate> read(List<String> lines) {
        DebateLine debate = new DebateLine();
        lines.stream().flatMap(line -> DebateWords.parts(line).stream()).forEach(debate::part);
        boolean says = debate.stance != null || debate.conviction != null || !debate.minds.isEmpty();
        return says ? Optional.of(new Debate(debate.stance, debate.conviction, debate.minds)) : Optional.empty();
    }

    private void part(Part part) {
        switch (part.role()) {
            case STANCE, SIDE -> stance = stance == null ? stance(part.value()) : stance;
            case CONVICTION -> conviction = conviction == null ? Probability.read(part.value()).orElse(null) : conviction;
            case MIND -> mind(part);
            case OTHER -> {
                // says nothing about the debate
            }
        }
    }

    private void mind(Part part) {
        boolean known = minds.stream().anyMatch(mind -> mind.name().equalsIgnoreCase(part.name()));
        if (!known && !part.name().isEmpty() && part.name().length() <= LONGEST_NAME && minds.size() < MOST_MINDS) {
            boolean abstained = DebateWords.abstains(part.value());
            Optional<BigDecimal> value = abstained ? Optional.empty() : Probability.read(part.value());
            minds.add(new Debate.Mind(part.name(), value.orElse(null), abstained));
        }
    }

    /** One spelling for each stance: {@code aligned_bearish} for "Aligned bearish (3–0)". */
    private static String stance(String value) {
        int bracket = value.indexOf('(');
        String words = (bracket > 0 ? value.substring(0, bracket) : value).strip().toLowerCase(Locale.ROOT);
        boolean says = !words.isEmpty() && words.length() <= LONGEST_STANCE && words.chars().anyMatch(Character::isLetter);
        return says ? String.join("_", words.split("[\\s_-]+")) : null;
    }
}
