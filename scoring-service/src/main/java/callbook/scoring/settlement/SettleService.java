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

import callbook.scoring.calendar.Markets;
import callbook.scoring.claim.Call;
import callbook.scoring.claim.Checked;
import callbook.scoring.price.Bars;

/**
 * Settles stored calls. A call is settled whenever somebody asks, and its result is appended to the ledger only where it says
 * something else than the newest one: so settling twice, or again after a crash, changes nothing.
 */
@ApplicationScoped
class SettleService {

    private static final Logger LOG = Logger.getLogger(SettleService.class);

    private final EntityManager database;
    private final BodyMappers bodies;
    private final Bars tape;
    private final LedgerStore ledger;
    private final SettlementConfig config;

    SettleService(EntityManager database, BodyMappers bodies, Bars tape, LedgerStore ledger, SettlementConfig config) {
        this.database = database;
        this.bodies = bodies;
        this.tape = tape;
        this.ledger = ledger;
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
        return new Settler(Markets.built(), new Patience(config.patience())).settle(call, tape, now, arrival);
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

    /** The call as it is settled; terms that break a rule of ours have no market that could settle them. */
    private Settlement result(PredictionEntity p, Instant now) {
        Optional<Call> call = call(p);
        if (call.isEmpty()) {
            LOG.warnf(
                    "prediction %s breaks a rule of the claim algebra and is void: prediction-service should not have told it",
                    p.id);
            return Settlement.voidAtOnce(VoidReason.NO_MARKET, 1, p.madeAt);
        }
        boolean isAdded = p.addedAt != null;
        Instant arrival = isAdded ? p.addedAt : p.receivedAt;
        Settlement settlement = settle(call.get(), now, arrival).stored();
        p.late = p.late || (p.witnessed || isAdded) && Lateness.isLate(call.get(), Markets.built(), arrival)
                || isAdded && Lateness.wasOver(settlement, arrival);
        return settlement;
    }

    private void keep(PredictionEntity p, Settlement settlement, Instant now) {
        watch(p, settlement);
        p.dueAt = settlement.dueAt();
        if (settlement.verdict() == Verdict.OPEN) {
            p.checkAt = settlement.dueAt().isAfter(now) ? settlement.dueAt() : now.plus(config.recheck());
            return;
        }
        boolean hasNoMarket = settlement.reason().filter(VoidReason.NO_MARKET::equals).isPresent();
        p.checkAt = hasNoMarket ? now.plus(config.newMarkets()) : null;
        ledger.append(p, settlement, now);
    }

    private Optional<Call> call(PredictionEntity p) {
        SettlementRequest terms = bodies.read(p.terms, SettlementRequest.class);
        Checked<Call> checked = new SettlementRequest(p.madeAt, terms.legs(), terms.deadline(), terms.base(), null,
                terms.instruments()).terms().read();
        return checked.violations().isEmpty() ? Optional.of(withConfidence(checked.get(), p.confidence)) : Optional.empty();
    }

    private static Call withConfidence(Call call, Double confidence) {
        return confidence == null ? call
                : new Call(call.madeAt(), call.legs(), call.deadline(), call.base(), OptionalDouble.of(confidence),
                        call.kinds());
    }

    private static void watch(PredictionEntity p, Settlement settlement) {
        List<LocalDate> dates = Stream.concat(settlement.used().stream(), settlement.awaited().stream())
                .map(bar -> bar.session().date()).sorted(Comparator.naturalOrder()).toList();
        p.watchesFrom = dates.isEmpty() ? null : dates.get(0);
        p.watchesTo = dates.isEmpty() ? null : dates.get(dates.size() - 1);
    }
}
