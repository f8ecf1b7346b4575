package callbook.prediction.reading;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import callbook.prediction.claim.Span;
import callbook.prediction.reading.Turns.Kind;
import callbook.prediction.reading.clause.Claim;
import callbook.prediction.reading.clause.SentenceReading;
import callbook.prediction.reading.items.Role;
import callbook.prediction.reading.time.TimeRule;
import callbook.prediction.reading.words.Token;

/** A sentence that is nothing but a complete call: its subject, its predicate and an end of its own that is still to come. */
final class PlainCall {

    private static final int LONGEST_LEAD = 14;
    private static final Set<String> DENIALS = Set.of("not", "never", "no", "don't", "won't", "can't", "refuse", "nobody");

    private PlainCall() {
    }

    /** What stands behind an author's own words and a colon: "What I can use from that: …"; empty where none do. */
    static Optional<Span> behindLead(Tools tools, Span sentence) {
        List<Token> tokens = tools.tokens(sentence);
        for (int at = 1; at < tokens.size() - 1 && at <= LONGEST_LEAD; at++) {
            if (tokens.get(at).is(":")) {
                List<Token> lead = tokens.subList(0, at);
                boolean own = Turns.end(Kind.LEAD, lead, 0) > 0 && !Turns.isForeign(lead)
                        && lead.stream().noneMatch(token -> DENIALS.contains(token.norm()));
                return own ? Optional.of(new Span(tokens.get(at + 1).span().start(), sentence.end())) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    static boolean is(Tools tools, SentenceReading reading, boolean sure) {
        List<Claim> claims = reading.claims();
        if (claims.isEmpty() || !reading.gaps().isEmpty()) {
            return false;
        }
        List<Token> tokens = tools.tokens(reading.span());
        boolean coming = sure || Turns.any(Kind.COMING, tokens);
        int start = subject(tools, reading);
        int end = claims.get(claims.size() - 1).span().end();
        return claims.stream().allMatch(claim -> ends(tools, claim, coming))
                && isBefore(tokens.stream().filter(token -> token.span().start() < start).toList())
                && isBehind(tokens.stream().filter(token -> token.span().start() >= end).toList(), sure);
    }

    /** "By Friday" is still to come, while "XLE down 0.9% on Friday" and "this week" may have been. */
    private static boolean ends(Tools tools, Claim claim, boolean coming) {
        if (claim.when() == null || claim.when().rule() == TimeRule.RUNNING_PERIOD && !coming) {
            return false;
        }
        return coming || Turns.any(Kind.END, tools.tokens(claim.when().span()));
    }

    /** Where its first thing stands, which may be the name before a symbol in brackets. */
    private static int subject(Tools tools, SentenceReading reading) {
        return tools.marker().items(tools.text(), reading.span()).stream().filter(item -> item.is(Role.THING))
                .mapToInt(item -> item.span().start()).findFirst().orElse(reading.span().start());
    }

    private static boolean isBefore(List<Token> tokens) {
        int at = 0;
        while (at < tokens.size()) {
            int end = Turns.end(Kind.BEFORE, tokens, at);
            if (end == at && tokens.get(at).type() != Token.Type.MARK || tokens.get(at).is(":")) {
                return false;
            }
            at = Math.max(end, at + 1);
        }
        return true;
    }

    private static boolean isBehind(List<Token> tokens, boolean sure) {
        int at = 0;
        while (at < tokens.size() && tokens.get(at).type() == Token.Type.MARK) {
            at++;
        }
        boolean explains = sure || Turns.end(Kind.BEHIND, tokens, at) > at;
        return at == tokens.size() || explains && !Turns.isForeign(tokens) && !Turns.any(Kind.DENY, tokens);
    }
}
