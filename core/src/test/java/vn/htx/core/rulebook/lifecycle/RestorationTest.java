package vn.htx.core.rulebook.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.htx.core.law.Finding;
import vn.htx.core.law.Verdict.Kind;
import vn.htx.core.lifecycle.RestorationCause;
import vn.htx.core.lifecycle.RestoreCertificate;
import vn.htx.core.rulebook.Said;

class RestorationTest {

    private static final String RULE = "R-LIF-15-RESTORE";

    @ParameterizedTest
    @CsvSource({
        "2024-07-16, 2024-07-17, NOT_APPLICABLE, law.rule-not-in-force",
        "2024-07-15, 2024-07-18, SATISFIED, timely.within",
        "2024-07-12, 2024-07-18, VIOLATED, timely.within",
        "2025-06-02, 2025-06-04, SATISFIED, timely.within",
        "2025-06-02, 2025-06-05, SATISFIED, timely.within",
        "2025-06-02, 2025-06-06, VIOLATED, timely.within",
        "2026-11-23, 2026-12-01, UNDETERMINED, timely.calendar-unknown",
    })
    void aCertificateIsRestoredInThreeWorkingDays(String asked, String restored, Kind kind, String reason) {
        Said.verdict(
                Registered.cooperative()
                        .filing(
                                RULE,
                                restored,
                                new RestoreCertificate(
                                        Registered.COOP, RestorationCause.TAX_OFFICE_REQUEST, LocalDate.parse(asked))),
                kind,
                reason);
    }

    @Test
    void aLateOneRestores() {
        Finding finding = Registered.cooperative()
                .filing(
                        RULE,
                        "2025-06-06",
                        new RestoreCertificate(
                                Registered.COOP, RestorationCause.GROUND_WRONG, LocalDate.of(2025, 6, 2)));

        Said.citing(finding, "decree:92/2024/NĐ-CP#56");
        assertThat(new Restoration().refusesOn()).isEmpty();
        Said.verdict(
                Registered.cooperative().filing(RULE, "2025-06-02", Registered.dissolution()),
                Kind.NOT_APPLICABLE,
                "reach.other-act");
    }
}
