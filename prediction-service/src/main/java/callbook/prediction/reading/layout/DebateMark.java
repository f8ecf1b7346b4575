package callbook.prediction.reading.layout;

import java.util.List;
import java.util.Locale;

import callbook.prediction.reading.layout.DebateWords.Part;
import callbook.prediction.reading.layout.DebateWords.Role;

/** Tells the lines of a debate from prose that only begins like one. */
final class DebateMark {

    private static final int MOST_WORDS_OF_A_STANCE = 3;
    private static final int LONGEST_NAME = 40;

    private DebateMark() {
    }

    /** Whether a line is one of a debate by itself. */
    static boolean opens(String line) {
        if (!mayOpen(line)) {
            return false;
        }
        String text = DebateWords.trim(DebateWords.unbulleted(line));
        List<Part> parts = DebateWords.parts(text);
        if (parts.isEmpty()) {
            return false;
        }
        boolean convinced = has(parts, Role.CONVICTION);
        return switch (parts.get(0).role()) {
            case STANCE -> convinced || isStance(text, parts);
            case CONVICTION -> DebateWords.isBarred(line) || isEmphasised(line);
            case SIDE -> convinced && DebateWords.isBarred(text);
            case MIND, OTHER -> convinced && has(parts, Role.STANCE);
        };
    }

    /** Whether a line that stands right under one of a debate goes on with it: "Macro: 58%". */
    static boolean continues(String line) {
        List<Part> parts = DebateWords.parts(line);
        return !parts.isEmpty() && parts.stream().allMatch(DebateMark::isShort);
    }

    /** Whether it names the stance, so that a second such line begins another debate. */
    static boolean isStated(String line) {
        List<Part> parts = DebateWords.parts(line);
        return has(parts, Role.STANCE) || has(parts, Role.SIDE);
    }

    /** Cheap, since every line is asked. */
    private static boolean mayOpen(String line) {
        int at = 0;
        while (at < line.length() && !Character.isLetter(line.charAt(at))) {
            at++;
        }
        return DebateTable.isName(line, at)
                || DebateWords.isBarred(line) && line.toLowerCase(Locale.ROOT).contains("conviction");
    }

    private static boolean isStance(String text, List<Part> parts) {
        boolean colon = text.indexOf(':') > 0 || text.indexOf('：') > 0;
        boolean few = parts.size() > 1 ? parts.stream().allMatch(DebateMark::isShort)
                : text.split("\\s+").length <= MOST_WORDS_OF_A_STANCE + 2;
        return colon && text.indexOf('?') < 0 && (DebateWords.isBarred(text) || few);
    }

    private static boolean isShort(Part part) {
        boolean figure = !part.value().isEmpty() && "0123456789.~".indexOf(part.value().charAt(0)) >= 0;
        boolean name = part.name().length() <= LONGEST_NAME && part.name().chars().noneMatch(Character::isDigit);
        return switch (part.role()) {
            case STANCE, SIDE, CONVICTION -> part.value().split("\\s+").length <= MOST_WORDS_OF_A_STANCE;
            case MIND -> name && (figure || DebateWords.abstains(part.value()));
            case OTHER -> false;
        };
    }

    private static boolean has(List<Part> parts, Role role) {
        return parts.stream().anyMatch(part -> part.role() == role);
    }

    private static boolean isEmphasised(String line) {
        String ink = line.strip();
        return ink.length() > 1 && "*_".indexOf(ink.charAt(0)) >= 0 && "*_".indexOf(ink.charAt(ink.length() - 1)) >= 0;
    }
}
