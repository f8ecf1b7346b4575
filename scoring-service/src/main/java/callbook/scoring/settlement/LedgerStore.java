package callbook.scoring.settlement;

import java.time.Instant;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;

import callbook.scoring.settlement.SettlementView.ResultView;

/** The ledger of settlements: it only grows, and only where a result differs from the newest one. */
@ApplicationScoped
class LedgerStore {

    private final BodyMappers bodies;
    private final Event<Appended> news;
    private final TimeBasedEpochGenerator ids = Generators.timeBasedEpochGenerator();

    LedgerStore(BodyMappers bodies, Event<Appended> news) {
        this.bodies = bodies;
        this.news = news;
    }

    /** Adds a settlement to a call, unless it says what the newest one says already. */
    @Transactional(Transactional.TxType.MANDATORY)
    void append(PredictionEntity p, Settlement settlement, Instant now) {
        ResultView result = ResultView.of(settlement);
        String body = bodies.write(result);
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
        line.bet = BetView.of(bodies.read(p.terms, SettlementRequest.class).legs(), result).map(bodies::write).orElse(null);
        line.body = body;
        line.persist();
        news.fire(new Appended(settlement.verdict(), settlement.reason()));
    }

    private static Cause cause(SettlementEntity before) {
        return Cause.of(before.reason == null ? null : VoidReason.valueOf(before.reason),
                before.ruleVersion.equals(Settlement.RULE_VERSION));
    }

    /** Law 3: at the end of the last print's session, and of a witnessed call not before it was settled. */
    private static Instant knowableAt(PredictionEntity p, Settlement settlement, Instant now) {
        return p.witnessed ? now : settlement.lastPrintAt().orElse(settlement.dueAt());
    }
}
