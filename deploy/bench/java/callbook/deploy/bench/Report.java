package callbook.deploy.bench;

import java.io.PrintStream;
import java.util.Locale;

/** What is printed: figures, and in words whether an aim was reached. */
final class Report {

    private final PrintStream out;

    Report(PrintStream out) {
        this.out = out;
    }

    void line(String format, Object... values) {
        out.println(String.format(Locale.ROOT, format, values));
    }

    void atLeast(String what, double value, double aim) {
        line("  %-58s %.2f   %s (aim: at least %.2f)", what, value, value >= aim ? "reached" : "NOT REACHED", aim);
    }

    void atMost(String what, double value, String unit, double aim) {
        line("  %-58s %.0f %s   %s (aim: at most %.0f %s)", what, value, unit, value <= aim ? "reached" : "NOT REACHED", aim,
                unit);
    }

    void figure(String what, double value, String unit) {
        line("  %-58s %.2f %s", what, value, unit);
    }
}
