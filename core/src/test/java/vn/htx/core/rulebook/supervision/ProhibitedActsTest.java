package vn.htx.core.rulebook.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.htx.core.law.Citation;
import vn.htx.core.law.Finding;
import vn.htx.core.law.Verdict.Kind;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.Reference;
import vn.htx.core.rulebook.Cooperatives;
import vn.htx.core.rulebook.History;
import vn.htx.core.rulebook.Said;
import vn.htx.core.supervision.EstablishViolation;
import vn.htx.core.supervision.ProhibitedAct;
import vn.htx.core.supervision.RemedyViolation;
import vn.htx.core.supervision.SupervisedMatter;

class ProhibitedActsTest {

    private static final String RULE = "R-REP-01";
    private static final OrganizationId COOP = new OrganizationId("coop-x");

    private static History cooperative() {
        return History.empty().and("2020-01-06", Cooperatives.withOfficialMembers(7));
    }

    private static EstablishViolation violation(String id, Optional<ProhibitedAct> act) {
        return new EstablishViolation(
                COOP,
                new Reference(id),
                SupervisedMatter.SUPPORT,
                Citation.parse("law:17/2023/QH15#7.2"),
                act,
                "Ủy ban nhân dân tỉnh",
                Optional.empty());
    }

    private static EstablishViolation misuse(String id) {
        return violation(id, Optional.of(ProhibitedAct.SUPPORT_MISUSED));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-06-30, NOT_APPLICABLE, law.rule-not-in-force",
        "2024-07-01, VIOLATED, prohibited-acts.established",
        "2024-10-31, VIOLATED, prohibited-acts.established",
        "2024-11-01, SATISFIED, prohibited-acts.none",
    })
    void itIsBrokenFromTheLawsFirstDayUntilItIsPutRight(String day, Kind kind, String reason) {
        History history = cooperative()
                .and("2024-05-06", misuse("vp-1"))
                .and("2024-11-01", new RemedyViolation(COOP, new Reference("vp-1")));

        Said.verdict(history.standing(RULE, "coop-x", day), kind, reason);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-03-02, SATISFIED, prohibited-acts.none",
        "2025-03-03, VIOLATED, prohibited-acts.established",
    })
    void itIsBrokenFromTheDayItIsEstablished(String day, Kind kind, String reason) {
        Said.verdict(cooperative().and("2025-03-03", misuse("vp-1")).standing(RULE, "coop-x", day), kind, reason);
    }

    @Test
    void anotherViolationIsNoProhibitedAct() {
        Said.verdict(
                cooperative()
                        .and("2025-03-03", violation("vp-1", Optional.empty()))
                        .standing(RULE, "coop-x", "2025-03-03"),
                Kind.SATISFIED,
                "prohibited-acts.none");
    }

    @Test
    void whatWasNeverFoundedIsNotJudged() {
        Said.verdict(
                History.empty().standing(RULE, "coop-x", "2025-03-03"),
                Kind.NOT_APPLICABLE,
                "reach.other-organization");
    }

    @Test
    void itNamesTheFirstActItsDayAndTheArticle() {
        Finding finding = cooperative()
                .and("2025-03-03", misuse("vp-1"))
                .and("2025-04-01", misuse("vp-2"))
                .and("2025-05-05", violation("vp-3", Optional.of(ProhibitedAct.UNTRUE_REGISTRATION)))
                .standing(RULE, "coop-x", "2025-06-02");

        Said.citing(finding, "law:17/2023/QH15#7.2");
        Said.inBothLanguages(
                finding,
                "Cơ quan có thẩm quyền đã xác định hành vi bị nghiêm cấm support-misused ngày 03/03/2025, chưa khắc phục (3 vi"
                        + " phạm).",
                "A competent body established on 03/03/2025 the prohibited act support-misused, which is not put right (3"
                        + " violations).");
        assertThat(new ProhibitedActs().refusesOn()).isEmpty();
    }
}
