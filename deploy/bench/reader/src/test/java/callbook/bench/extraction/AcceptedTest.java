package callbook.bench.extraction;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;

class AcceptedTest {

    private static final String LEG = "{'measure':'LEVEL','subject':'SPX','op':'GT','bound':7100,'unit':'PRICE','observed':'AT_END','prints':'ALL'";

    @Test
    void numbers_are_compared_by_value() throws IOException {
        assertTrue(leg(LEG + "}", LEG.replace("7100", "7100.0") + "}"));
        assertFalse(leg(LEG + "}", LEG.replace("7100", "7100.5") + "}"));
    }

    @Test
    void each_field_of_a_leg_may_have_other_right_answers() throws IOException {
        String label = LEG + ",'opAlso':['GE'],'observedAlso':['ANY_TIME'],'printsAlso':['CLOSES'],'subjectAlso':['SPY']}";

        assertTrue(leg(label, LEG.replace("'GT'", "'GE'").replace("AT_END", "ANY_TIME").replace("'ALL'", "'CLOSES'")
                .replace("SPX", "SPY") + "}"));
        assertFalse(leg(label, LEG.replace("'GT'", "'LT'") + "}"));
    }

    @Test
    void a_deadline_may_be_another_and_exact_or_not() throws IOException {
        String label = "{'kind':'SESSION_CLOSE','date':'2026-04-10','exact':true,'exactAlso':[false],"
                + "'alsoAccept':[{'kind':'DATE','date':'2026-04-11'}]}";

        assertTrue(deadline(label, "{'kind':'SESSION_CLOSE','date':'2026-04-10','exact':false}"));
        assertTrue(deadline(label, "{'kind':'DATE','date':'2026-04-11','exact':true}"));
        assertFalse(deadline(label, "{'kind':'DATE','date':'2026-04-10','exact':true}"));
        assertFalse(deadline(label.replace("'exactAlso':[false],", ""),
                "{'kind':'SESSION_CLOSE','date':'2026-04-10','exact':false}"));
    }

    @Test
    void an_instant_is_the_same_under_either_name() throws IOException {
        assertTrue(deadline("{'kind':'HOURS','hours':24,'at':'2026-04-02T14:00:00Z'}",
                "{'kind':'HOURS','until':'2026-04-02T14:00:00Z','exact':false}"));
    }

    @Test
    void reasons_are_compared_as_a_set() throws IOException {
        JsonNode two = node("[{'reason':'NO_SUBJECT'},{'reason':'NO_SUBJECT'}]");

        assertTrue(Reasons.same(two, node("[{'reason':'NO_SUBJECT'}]")));
        assertFalse(Reasons.same(two, node("[{'reason':'NO_SUBJECT'},{'reason':'SUBJECTIVE'}]")));
        assertFalse(Reasons.same(two, node("[]")));
    }

    @Test
    void an_entry_may_have_another_reason_and_need_not_be_found_where_it_is_optional() throws IOException {
        JsonNode label = node(
                "[{'reason':'NO_SUBJECT','alsoReasons':['SUBJECTIVE']},{'reason':'CONDITIONAL','optional':true}]");

        assertTrue(Reasons.same(label, node("[{'reason':'SUBJECTIVE'}]")));
        assertTrue(Reasons.same(label, node("[{'reason':'SUBJECTIVE'},{'reason':'CONDITIONAL'}]")));
        assertFalse(Reasons.same(label, node("[{'reason':'CONDITIONAL'}]")));
    }

    @Test
    void a_pairing_gives_way_where_another_needs_its_partner() throws IOException {
        JsonNode expected = node("[{'op':'GT','opAlso':['GE']},{'op':'GT'}]");

        assertTrue(Matching.of(expected, node("[{'op':'GT'},{'op':'GE'}]"), Accepted::leg).isWhole());
    }

    private static boolean leg(String label, String found) throws IOException {
        return Accepted.leg(node(label), node(found));
    }

    private static boolean deadline(String label, String found) throws IOException {
        return Accepted.deadline(node(label), node(found));
    }

    private static JsonNode node(String text) throws IOException {
        return Items.JSON.readTree(EvaluationTest.json(text));
    }
}
