package vn.htx.core.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.htx.core.law.Citation;
import vn.htx.core.law.Finding;
import vn.htx.core.money.Dong;
import vn.htx.core.organization.Reference;
import vn.htx.core.supervision.SupervisionFacts.Served;

/** A violation is established, a sanction is served for it and ends. */
class SanctionsTest {

    private static final Reference VIOLATION = new Reference("vp-1");
    private static final Reference SANCTION = new Reference("xp-1");
    private static final Citation ARTICLE = Citation.parse("law:17/2023/QH15#7.2");

    private final Supervised register = new Supervised();

    @AfterEach
    void close() {
        register.close();
    }

    private static ImposeSanction sanction(SanctionKind kind, Optional<ProhibitedAct> act, String until) {
        return new ImposeSanction(
                Supervised.COOP,
                SANCTION,
                kind,
                "Ủy ban nhân dân tỉnh",
                "12/QĐ-XPHC",
                Optional.empty(),
                ARTICLE,
                act,
                kind == SanctionKind.FINE ? Optional.of(Dong.of(5_000_000)) : Optional.empty(),
                LocalDate.of(2025, 5, 19),
                Optional.ofNullable(until).map(LocalDate::parse));
    }

    private static EstablishViolation violation() {
        return new EstablishViolation(
                Supervised.COOP,
                VIOLATION,
                SupervisedMatter.SUPPORT,
                ARTICLE,
                Optional.of(ProhibitedAct.SUPPORT_MISUSED),
                "Sở Tài chính",
                Optional.empty());
    }

    private List<Served> served(String day) {
        return new Sanctions(register.facts(day)).served(Supervised.COOP, LocalDate.parse(day));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-05-12, false",
        "2025-05-18, false",
        "2025-05-19, true",
        "2025-08-18, true",
        "2025-08-19, false",
    })
    void aSanctionWithATermIsServedThroughIt(String day, boolean served) {
        register.accept("2025-05-12", sanction(SanctionKind.SUSPENSION, Optional.empty(), "2025-08-19"));

        assertThat(served(day).isEmpty()).isEqualTo(!served);
    }

    @ParameterizedTest
    @CsvSource({"2025-05-19, true", "2025-06-09, true", "2025-06-10, false"})
    void aFineIsServedUntilItIsPaid(String day, boolean served) {
        register.accept("2025-05-12", sanction(SanctionKind.FINE, Optional.of(ProhibitedAct.SUPPORT_MISUSED), null));
        register.accept("2025-06-10", new CompleteSanction(Supervised.COOP, SANCTION));

        assertThat(served(day).isEmpty()).isEqualTo(!served);
        assertThat(register.file("2025-06-11", new CompleteSanction(Supervised.COOP, SANCTION))
                        .isAccepted())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "FINE, SUPPORT_MISUSED, true, false",
        "FINE, , false, false",
        "WARNING, UNTRUE_REGISTRATION, true, false",
        "CRIMINAL_JUDGMENT, , false, true",
        "CRIMINAL_JUDGMENT, FALSE_PAPERS_FOR_GAIN, false, true",
    })
    void whatSupportAsksForIsTold(SanctionKind kind, ProhibitedAct act, boolean prohibited, boolean criminal) {
        register.accept("2025-05-12", sanction(kind, Optional.ofNullable(act), null));
        Sanctions sanctions = new Sanctions(register.facts("2025-06-02"));
        LocalDate day = LocalDate.of(2025, 6, 2);

        assertThat(sanctions.servedForProhibitedActs(Supervised.COOP, day).isEmpty())
                .isEqualTo(!prohibited);
        assertThat(sanctions.servedJudgments(Supervised.COOP, day).isEmpty()).isEqualTo(!criminal);
        assertThat(sanctions.served(Supervised.OTHER, day)).isEmpty();
    }

    @Test
    void aViolationIsRemarkedOnAndFoundUntilItIsPutRight() {
        assertThat(register.accept("2025-05-05", violation()).remarks())
                .extracting(Finding::rule)
                .containsExactly("R-REP-01");

        assertThat(register.accept("2025-06-10", new RemedyViolation(Supervised.COOP, VIOLATION))
                        .remarks())
                .isEmpty();
    }

    @Test
    void aSanctionForAViolationNeedsTheViolation() {
        ImposeSanction unfounded = new ImposeSanction(
                Supervised.COOP,
                SANCTION,
                SanctionKind.WARNING,
                "Ủy ban nhân dân tỉnh",
                "13/QĐ-XPHC",
                Optional.of(VIOLATION),
                ARTICLE,
                Optional.empty(),
                Optional.empty(),
                LocalDate.of(2025, 5, 19),
                Optional.empty());

        assertThat(register.file("2025-05-12", unfounded).isAccepted()).isFalse();
        register.accept("2025-05-05", violation());
        register.accept("2025-05-12", unfounded);
    }
}
