package vn.htx.core.rulebook.member;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.htx.core.charter.AdoptCharter;
import vn.htx.core.charter.CharterParameter;
import vn.htx.core.charter.Provision;
import vn.htx.core.law.Finding;
import vn.htx.core.law.Verdict.Kind;
import vn.htx.core.member.Joining;
import vn.htx.core.member.Participation;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.rulebook.History;
import vn.htx.core.rulebook.NewOrganization;
import vn.htx.core.rulebook.Said;

class MembershipFeeTest {

    private static final String RULE = "R-MEM-17";

    private static History founded(String day, Participation last) {
        return History.empty()
                .and(
                        day,
                        NewOrganization.cooperative()
                                .joinedBy(Joining.adult("m-x", last))
                                .asCooperative());
    }

    private static AdoptCharter charter(Provision... provisions) {
        return new AdoptCharter(new OrganizationId("coop-x"), "1", Optional.empty(), true, List.of(provisions));
    }

    private static Provision fee() {
        return new Provision(CharterParameter.MEMBERSHIP_FEE, "100000");
    }

    @ParameterizedTest
    @CsvSource({
        "2024-06-30, 2024-06-30, NOT_APPLICABLE, law.rule-not-in-force",
        "2024-06-30, 2024-07-01, NOT_APPLICABLE, fee.spared",
        "2024-06-30, 2025-12-31, NOT_APPLICABLE, fee.spared",
        "2024-06-30, 2026-01-01, VIOLATED, fee.set",
        "2024-07-01, 2024-07-01, VIOLATED, fee.set",
    })
    void theCharterSetsTheFeeAndOldOnesInEighteenMonths(String formed, String day, Kind kind, String reason) {
        Said.verdict(
                founded(formed, Participation.USE_ONLY).and(formed, charter()).standing(RULE, "coop-x", day),
                kind,
                reason);
    }

    @Test
    void aFeeThatIsSetIsEnoughAndWithoutSuchMembersNoneIsAskedFor() {
        History set = founded("2024-08-01", Participation.USE_ONLY).and("2024-08-01", charter(fee()));
        Said.verdict(set.standing(RULE, "coop-x", "2025-03-03"), Kind.SATISFIED, "fee.set");
        Said.verdict(
                founded("2024-08-01", Participation.CAPITAL_ONLY)
                        .and("2024-08-01", charter())
                        .standing(RULE, "coop-x", "2025-03-03"),
                Kind.NOT_APPLICABLE,
                "fee.nobody");
    }

    @Test
    void withoutACharterItCannotSayAndGroupsAreNotConcerned() {
        Said.verdict(
                founded("2024-08-01", Participation.USE_ONLY).standing(RULE, "coop-x", "2025-03-03"),
                Kind.UNDETERMINED,
                "fee.charter-unknown");
        Said.verdict(
                History.empty()
                        .and("2024-08-01", NewOrganization.group().asGroup())
                        .standing(RULE, "group-x", "2025-03-03"),
                Kind.NOT_APPLICABLE,
                "reach.other-organization");
    }

    @Test
    void saysWhyAndWhatToDo() {
        Finding finding = founded("2024-08-01", Participation.USE_ONLY)
                .and("2024-08-01", charter())
                .standing(RULE, "coop-x", "2025-03-03");
        Said.citing(finding, "law:17/2023/QH15#40.9");
        Said.inBothLanguages(
                finding,
                "Có 1 thành viên liên kết không góp vốn mà điều lệ không quy định phí thành viên.",
                "There are 1 members without capital, and the charter sets no membership fee.");
        assertThat(finding.verdict().remedy().orElseThrow().code().id()).isEqualTo("fee.set");
    }
}
