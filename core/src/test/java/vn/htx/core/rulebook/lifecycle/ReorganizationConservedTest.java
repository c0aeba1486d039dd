package vn.htx.core.rulebook.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.htx.core.law.Finding;
import vn.htx.core.law.Verdict.Kind;
import vn.htx.core.lifecycle.DivideOrganization;
import vn.htx.core.lifecycle.Estate;
import vn.htx.core.money.Dong;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.rulebook.History;
import vn.htx.core.rulebook.Said;

class ReorganizationConservedTest {

    private static final String RULE = "R-LIF-10-CONSERVED";

    @ParameterizedTest
    @CsvSource({
        "2013-06-30, NOT_APPLICABLE, law.rule-not-in-force",
        "2013-07-01, UNDETERMINED, law.rule-not-confirmed",
        "2024-06-30, UNDETERMINED, law.rule-not-confirmed",
        "2024-07-01, SATISFIED, reorganization.conserved",
    })
    void whatAddsUpIsAccepted(String day, Kind kind, String reason) {
        Said.verdict(filed(day, Divisions.lawful()), kind, reason);
    }

    @ParameterizedTest
    @CsvSource({
        "300000000, 50, 0, SATISFIED, reorganization.conserved",
        "299999999, 50, 0, VIOLATED, reorganization.lost",
        "300000001, 50, 0, VIOLATED, reorganization.lost",
        "300000000, 49, 0, VIOLATED, reorganization.lost",
        "300000000, 51, 0, VIOLATED, reorganization.lost",
        "300000000, 50, 1, VIOLATED, reorganization.lost",
    })
    void aDongLostOrMadeIsRefused(long capital, long fund, long assets, Kind kind, String reason) {
        Said.verdict(
                filed(
                        "2025-06-02",
                        Divisions.divided(
                                Divisions.whole(),
                                Divisions.part("coop-a", 200_000_000, 40, 7),
                                Divisions.part("coop-b", capital, fund, assets))),
                kind,
                reason);
    }

    @Test
    void membersAndContributionsAreKept() {
        Estate some = Registered.estate("coop-a", 6, 200_000_000, 40);
        Estate rest = new Estate(
                new OrganizationId("coop-b"), List.of(), Dong.of(300_000_000), Registered.fund(50), List.of());
        Estate doubled = Registered.estate("coop-a", 7, 500_000_000, 90);

        Finding lost = filed("2025-06-02", Divisions.divided(Divisions.whole(), some, rest));
        Finding more =
                filed("2025-06-02", Divisions.divided(Divisions.whole(), doubled, Divisions.part("coop-b", 0, 0, 0)));

        assertThat(lost.verdict().facts()).containsEntry("part", "members");
        assertThat(more.verdict().facts()).containsEntry("part", "contributions");
        assertThat(new ReorganizationConserved().refusesOn())
                .containsExactlyInAnyOrder(
                        "divide-organization",
                        "separate-organization",
                        "consolidate-organizations",
                        "merge-organizations");
    }

    @Test
    void whatIsStatedIsWhatTheRegisterKnows() {
        Estate six = Registered.estate("coop-x", 6, 500_000_000, 90);
        Estate poorer = Registered.estate("coop-x", 7, 499_999_999, 90);

        assertThat(filed(
                                "2025-06-02",
                                Divisions.divided(
                                        six, Divisions.part("coop-a", 0, 0, 0), Divisions.part("coop-b", 0, 0, 0)))
                        .verdict()
                        .facts())
                .containsEntry("part", "members");
        assertThat(differing(Registered.cooperative(), Divisions.whole())).isEqualTo("contributions");
        assertThat(differing(Registered.endowed(), Registered.estate("coop-x", 7, 500_000_000, 91)))
                .isEqualTo("funds");
        assertThat(differing(
                        Registered.endowed(),
                        new Estate(
                                Registered.COOP,
                                Divisions.whole().stakes(),
                                Dong.of(500_000_000),
                                Registered.fund(90),
                                List.of())))
                .isEqualTo("indivisible-assets");
        Finding capital = filed(
                "2025-06-02",
                Divisions.divided(poorer, Divisions.part("coop-a", 0, 0, 0), Divisions.part("coop-b", 0, 0, 0)));
        Said.citing(capital, "law:17/2023/QH15#92");
        Said.inBothLanguages(
                capital,
                "Số liệu nêu ra của tổ chức coop-x khác với dữ liệu đăng ký: charter-capital.",
                "What is stated of organization coop-x is not what the register knows: charter-capital.");
        Said.verdict(
                Registered.cooperative().filing(RULE, "2025-06-02", Registered.dissolution()),
                Kind.NOT_APPLICABLE,
                "reach.other-act");
    }

    private static Finding filed(String day, DivideOrganization act) {
        return Registered.endowed().filing(RULE, day, act);
    }

    private static String differing(History history, Estate whole) {
        DivideOrganization act =
                Divisions.divided(whole, Divisions.part("coop-a", 0, 0, 0), Divisions.part("coop-b", 0, 0, 0));
        return history.filing(RULE, "2025-06-02", act).facts().get("part");
    }
}
