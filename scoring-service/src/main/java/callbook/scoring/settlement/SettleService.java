package callbook.scoring.settlement;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.jboss.logging.Logger;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;

import callbook.scoring.calendar.Markets;
import callbook.scoring.claim.Call;
import callbook.scoring.claim.Checked;
import callbook.scoring.price.PriceStore;
import callbook.scoring.settlement.SettlementView.ResultView;

/**
 * Settles stored calls. A call is settled whenever somebody asks, and its result is appended to the ledger only where it says
 * something else than the newest one: so settling twice, or again after a crash, changes nothing.
 */
@ApplicationScoped
class SettleService {

    private static final Logger LOG = Logger.getLogger(SettleService.class);

    private final EntityManager database;
    private final ObjectMapper json;
    private final PriceStore prices;
    private final SettlementConfig config;
    private final TimeBasedEpochGenerator ids = Generators.timeBasedEpochGenerator();

    SettleService(EntityManager database, ObjectMapper json, PriceStore prices, SettlementConfig config) {
        this.database = database;
        this.json = json;
        this.prices = prices;
        this.config = config;
    }

    /**
     * Settles up to {@code limit} calls that are to be looked at by {@code now}, each locked so that other replicas pass over
     * it.
     *
     * @return how many were looked at
     */
    @Transactional
    @SuppressWarnings("unchecked")
    int settleDue(Instant now, int limit) {
        List<PredictionEntity> due = database.createNativeQuery("""
                select * from prediction where check_at <= :now order by check_at, id limit :limit for update skip locked""",
                PredictionEntity.class).setParameter("now", now).setParameter("limit", limit).getResultList();
        due.forEach(p -> settle(p, now.truncatedTo(ChronoUnit.MICROS)));
        return due.size();
    }

    /** What would come of a call now, whether or not it is stored. */
    Outcome settle(Call call, Instant now, Instant arrival) {
        return new Settler(Markets.built(), new Patience(config.patience())).settle(call, prices::latest, now, arrival);
    }

    /** A call at which the rule fails keeps no other from being settled: it is set aside and said aloud. */
    private void settle(PredictionEntity p, Instant now) {
        try {
            keep(p, result(p, now), now);
        } catch (ArithmeticException | IllegalStateException | IllegalArgumentException e) {
            p.checkAt = now.plus(config.recheck());
            LOG.errorf(e, "prediction %s could not be settled; it is tried again at %s: a fault of ours, the stack trace says"
                    + " where", p.id, p.checkAt);
        }
    }

    private Settlement result(PredictionEntity p, Instant now) {
        return call(p).map(call -> settle(call, now, p.receivedAt).stored())
                .orElseGet(() -> Settlement.voidAtOnce(VoidReason.NO_MARKET, 1, p.madeAt));
    }

    private void keep(PredictionEntity p, Settlement settlement, Instant now) {
        watch(p, settlement);
        p.dueAt = settlement.dueAt();
        p.late = p.late || p.witnessed && !settlement.dueAt().isAfter(p.receivedAt);
        if (settlement.verdict() == Verdict.OPEN) {
            p.checkAt = settlement.dueAt().isAfter(now) ? settlement.dueAt() : now.plus(config.recheck());
            return;
        }
        p.checkAt = null;
        append(p, settlement, now);
    }

    private Optional<Call> call(PredictionEntity p) {
        SettlementRequest terms = read(p.terms);
        Checked<Call> checked = new SettlementRequest(p.madeAt, terms.legs(), terms.deadline(), terms.base(), null,
                terms.instruments()).terms().read();
        return checked.violations().isEmpty() ? Optional.of(withConfidence(checked.get(), p.confidence)) : Optional.empty();
    }

    private static Call withConfidence(Call call, Double confidence) {
        return confidence == null ? call
                : new Call(call.madeAt(), call.legs(), call.deadline(), call.base(), OptionalDouble.of(confidence),
                        call.kinds());
    }

    private void append(PredictionEntity p, Settlement settlement, Instant now) {
        ResultView result = ResultView.of(settlement);
        String body = write(result);
        Optional<SettlementEntity> before = SettlementEntity
                .find("predictionId = ?1 and number = ?2", p.id, p.settlement).firstResultOptional();
        if (before.isPresent() && before.get().body.equals(body)) {
            return;
        }
        SettlementEntity line = new SettlementEntity();
        line.id = ids.generate();
        line.predictionId = p.id;
        line.number = ++p.settlement;
        line.verdict = settlement.verdict().name();
        line.reason = settlement.reason().map(Enum::name).orElse(null);
        line.cause = before.map(b -> cause(b).name()).orElse(null);
        line.ruleVersion = Settlement.RULE_VERSION;
        line.settledAt = now;
        line.knowableAt = knowableAt(p, settlement, now);
        line.brier = settlement.scores().brier().isPresent() ? settlement.scores().brier().getAsDouble() : null;
        line.bet = BetView.of(read(p.terms).legs(), result).map(this::write).orElse(null);
        line.body = body;
        line.persist();
    }

    private static Cause cause(SettlementEntity before) {
        return Cause.of(before.reason == null ? null : VoidReason.valueOf(before.reason),
                before.ruleVersion.equals(Settlement.RULE_VERSION));
    }

    /** Law 3: at the end of the last print's session, and of a witnessed call not before it was settled. */
    private static Instant knowableAt(PredictionEntity p, Settlement settlement, Instant now) {
        return p.witnessed ? now : settlement.lastPrintAt().orElse(settlement.dueAt());
    }

    private static void watch(PredictionEntity p, Settlement settlement) {
        List<LocalDate> dates = Stream.concat(settlement.used().stream(), settlement.awaited().stream())
                .map(bar -> bar.session().date()).sorted(Comparator.naturalOrder()).toList();
        p.watchesFrom = dates.isEmpty() ? null : dates.get(0);
        p.watchesTo = dates.isEmpty() ? null : dates.get(dates.size() - 1);
    }

    private SettlementRequest read(String terms) {
        try {
            return json.readValue(terms, SettlementRequest.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the stored terms of a call cannot be read", e);
        }
    }

    private String write(Object result) {
        try {
            return json.writeValueAsString(result);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a result cannot be written as JSON", e);
        }
    }
}
