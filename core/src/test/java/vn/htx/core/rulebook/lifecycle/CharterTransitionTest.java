package vn.htx.core.rulebook.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.htx.core.charter.AdoptCharter;
import vn.htx.core.law.Finding;
import vn.htx.core.law.Verdict.Kind;
import vn.htx.core.rulebook.Cooperatives;
import vn.htx.core.rulebook.History;
import vn.htx.core.rulebook.NewOrganization;
import vn.htx.core.rulebook.Said;

class CharterTransitionTest {

    private static final String RULE = "R-LIF-21";

    @ParameterizedTest
    @CsvSource({
        "2024-06-30, true, NOT_APPLICABLE, law.rule-not-in-force",
        "2024-07-01, false, NOT_APPLICABLE, charter.spared",
        "2025-12-31, false, NOT_APPLICABLE, charter.spared",
        "2026-01-01, false, VIOLATED, charter.conforms",
        "2026-01-01, true, SATISFIED, charter.conforms",
    })
    void anOldCharterIsBroughtInLineBy2026(String day, boolean conforms, Kind kind, String reason) {
        Said.verdict(standing("2024-06-30", day, conforms), kind, reason);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-06-30, VIOLATED, charter.conforms",
        "2024-07-01, NOT_APPLICABLE, charter.formed-later",
    })
    void onlyThoseFormedBeforeTheLawAreInTransition(String formed, Kind kind, String reason) {
        Said.verdict(standing(formed, "2026-01-01", false), kind, reason);
    }

    @Test
    void withoutACharterNothingCanBeSaid() {
        Said.verdict(
                Registered.cooperative().standing(RULE, "coop-x", "2026-01-01"), Kind.UNDETERMINED, "charter.unknown");
        Said.verdict(
                History.empty()
                        .and("2020-01-01", NewOrganization.group().asGroup())
                        .standing(RULE, "group-x", "2026-01-01"),
                Kind.NOT_APPLICABLE,
                "reach.other-organization");
    }

    @Test
    void aBreachSaysWhatToDo() {
        Finding finding = standing("2010-01-01", "2026-01-01", false);

        Said.citing(finding, "law:17/2023/QH15#115.1");
        Said.inBothLanguages(
                finding,
                "Điều lệ của tổ chức thành lập ngày 01/01/2010 chưa được sửa đổi, rà soát theo Luật trong thời hạn"
                        + " chuyển tiếp.",
                "The charter of the organization formed on 01/01/2010 was neither changed nor gone through for the"
                        + " law in the time of transition.");
        assertThat(finding.verdict().remedy()).isPresent();
    }

    private static Finding standing(String formed, String day, boolean conforms) {
        return History.empty()
                .and(formed, Cooperatives.withOfficialMembers(7))
                .and(formed, new AdoptCharter(Registered.COOP, "1", Optional.empty(), conforms, List.of()))
                .standing(RULE, "coop-x", day);
    }
}
