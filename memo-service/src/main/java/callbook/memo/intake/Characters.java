package callbook.memo.intake;

/** Characters that a name or an address has no use for, and that make it show as something else than it is. */
final class Characters {

    private Characters() {
    }

    /** Whether there is a control character, a line separator, half a surrogate pair or a direction override in it. */
    static boolean misleads(String text) {
        return text.codePoints().anyMatch(c -> switch (Character.getType(c)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE -> true;
            default -> c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
        });
    }
}
