package vn.htx.core.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.htx.core.annual.AnnualFigures;
import vn.htx.core.annual.AnnualReport;
import vn.htx.core.annual.AnnualReports;
import vn.htx.core.annual.CheckYearlyReport;
import vn.htx.core.annual.DraftYearlyReport;
import vn.htx.core.annual.LockYearlyReport;
import vn.htx.core.annual.ReopenYearlyReport;
import vn.htx.core.annual.ReopeningReason;
import vn.htx.core.annual.ReportState;
import vn.htx.core.disclosure.ReportReceiver;
import vn.htx.core.disclosure.SubmitYearlyReport;
import vn.htx.core.fact.Act;
import vn.htx.core.filing.Filing;
import vn.htx.core.law.Finding;
import vn.htx.core.lifecycle.AgencyLevel;
import vn.htx.core.organization.Reference;
import vn.htx.core.register.Decision;
import vn.htx.core.register.Decision.Accepted;
import vn.htx.core.register.Decision.Refused;
import vn.htx.core.register.Register;
import vn.htx.core.register.RegisterParts;
import vn.htx.core.register.StandardCatalogue;
import vn.htx.core.register.View;
import vn.htx.core.register.WithdrawEntries;
import vn.htx.core.rulebook.Cooperatives;
import vn.htx.core.rulebook.evaluation.Scored;
import vn.htx.core.storage.memory.MemoryStorage;
import vn.htx.core.time.AsOf;
import vn.htx.core.time.Known;

/** Evaluations and yearly reports at work: each step stands on the one before, and what was issued stays readable. */
class EvaluationThroughTheRegisterTest {

    private static final ReportReceiver SYSTEM = ReportReceiver.NATIONAL_SYSTEM;
    private static final Clock TODAY =
            Clock.fixed(LocalDate.of(2026, 11, 1).atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

    private final Register register = Register.over(
            new MemoryStorage(StandardCatalogue.catalogue()),
            RegisterParts.standard().withClock(TODAY));
    private int filings;

    @BeforeEach
    void found() {
        accepted("2021-01-01", new AdoptEvaluationScheme(Scored.shipped(Scored.GENERAL)));
        accepted("2022-01-02", Cooperatives.withOfficialMembers(7));
    }

    @AfterEach
    void close() {
        register.close();
    }

    @Test
    void aScoreAboveItsMaximumIsRefusedWithTheMaximumsCitation() {
        Finding finding = refusal("2024-12-10", Scored.self(Scored.GENERAL, 2024, "9", "5"))
                .findings()
                .get(0);
        assertThat(finding.rule()).isEqualTo("R-EVA-01");
        assertThat(finding.verdict().grounds())
                .extracting(ground -> ground.citation().toString())
                .containsExactly("circular:01/2020/TT-BKHĐT");
    }

    @Test
    void eachStepStandsOnTheOneBefore() {
        refusal("2024-12-16", Scored.check(Scored.GENERAL, 2024));
        refusal("2024-12-10", Scored.self(Scored.AGRICULTURAL, 2024, "2a", "5"));
        accepted("2024-12-10", Scored.self(Scored.GENERAL, 2024, "1", "7"));
        refusal("2024-12-11", Scored.self(Scored.GENERAL, 2024, "1", "6"));
        refusal("2024-12-18", Scored.confirmation(Scored.GENERAL, 2024, false));
        accepted("2024-12-16", Scored.check(Scored.GENERAL, 2024));
        accepted("2024-12-20", Scored.confirmation(Scored.GENERAL, 2024, false));
    }

    @Test
    void aWithdrawnCheckMakesWayForAnotherAndIsStillKnown() {
        accepted("2024-12-10", Scored.self(Scored.GENERAL, 2024, "1", "7", "10", "40", "5", "8"));
        long before = accepted("2024-12-16", Scored.check(Scored.GENERAL, 2024, "1", "3"))
                .entry()
                .sequence();
        accepted("2024-12-17", new WithdrawEntries(List.of(before)));
        accepted("2024-12-17", Scored.check(Scored.GENERAL, 2024, "1", "7", "10", "40", "5", "4"));

        assertThat(standing(AsOf.on(LocalDate.of(2024, 12, 31))).total()).contains(Points.of(51));
        assertThat(standing(AsOf.on(LocalDate.of(2024, 12, 31)).knownAt(Known.entry(before)))
                        .total())
                .contains(Points.of(3));
    }

    @Test
    void aSubmittedReportIsNotRewrittenButOpenedAgain() {
        accepted("2024-12-05", told(1));
        accepted("2024-12-10", new SubmitYearlyReport(Scored.COOP, 2024, SYSTEM));
        refusal("2024-12-11", told(2));
        refusal("2024-12-11", new SubmitYearlyReport(Scored.COOP, 2024, SYSTEM));
        refusal("2024-12-16", new LockYearlyReport(Scored.COOP, 2024, SYSTEM, AgencyLevel.PROVINCE));
        accepted("2024-12-16", new CheckYearlyReport(Scored.COOP, 2024, SYSTEM, AgencyLevel.DISTRICT));
        accepted(
                "2025-01-10",
                new ReopenYearlyReport(
                        Scored.COOP,
                        2024,
                        SYSTEM,
                        new Reference("mo-1"),
                        ReopeningReason.FIGURES_WRONG,
                        AgencyLevel.PROVINCE));
        accepted("2025-01-10", told(2));
        accepted("2025-01-10", new SubmitYearlyReport(Scored.COOP, 2024, SYSTEM));

        assertThat(report("2025-01-09").state()).isEqualTo(ReportState.CHECKED);
        assertThat(report("2025-01-09").told())
                .map(AnnualFigures::memberWorkers)
                .contains(1L);
        assertThat(report("2025-01-10").state()).isEqualTo(ReportState.SUBMITTED);
        assertThat(report("2025-01-10").told())
                .map(AnnualFigures::memberWorkers)
                .contains(2L);
    }

    private AnnualReport report(String day) {
        LocalDate on = LocalDate.parse(day);
        return new AnnualReports(register.view(AsOf.on(on)).facts(), on, SYSTEM).of(Scored.COOP, 2024);
    }

    private Standing standing(AsOf asOf) {
        View view = register.view(asOf);
        EvaluationScheme scheme =
                EvaluationSchemes.find(view.facts(), Scored.GENERAL).orElseThrow();
        return new Evaluations(view.facts(), scheme, LocalDate.of(2024, 12, 31)).standing(Scored.COOP, 2024);
    }

    private static DraftYearlyReport told(long memberWorkers) {
        return new DraftYearlyReport(
                Scored.COOP,
                2024,
                new AnnualFigures(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        memberWorkers,
                        0,
                        0,
                        1,
                        0,
                        Optional.empty(),
                        Optional.empty()));
    }

    private Accepted accepted(String day, Act act) {
        Decision decision = file(day, act);
        assertThat(decision).isInstanceOf(Accepted.class);
        return (Accepted) decision;
    }

    private Refused refusal(String day, Act act) {
        Decision decision = file(day, act);
        assertThat(decision).isInstanceOf(Refused.class);
        return (Refused) decision;
    }

    private Decision file(String day, Act act) {
        filings++;
        return register.file(Filing.of("f-" + filings, "clerk-1", LocalDate.parse(day), act));
    }
}
