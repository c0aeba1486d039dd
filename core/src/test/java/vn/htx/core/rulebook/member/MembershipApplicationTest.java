package vn.htx.core.rulebook.member;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.htx.core.law.Finding;
import vn.htx.core.law.Verdict.Kind;
import vn.htx.core.member.AdmitMembers;
import vn.htx.core.member.ApplyForMembership;
import vn.htx.core.member.Joining;
import vn.htx.core.member.Participation;
import vn.htx.core.money.Dong;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.people.MemberId;
import vn.htx.core.rulebook.Cooperatives;
import vn.htx.core.rulebook.History;
import vn.htx.core.rulebook.NewOrganization;
import vn.htx.core.rulebook.Said;

class MembershipApplicationTest {

    private static final String RULE = "R-MEM-09";
    private static final OrganizationId COOP = new OrganizationId("coop-x");

    private static History cooperative() {
        return History.empty().and("2010-01-01", Cooperatives.withOfficialMembers(7));
    }

    private static ApplyForMembership applying(boolean written, long contribution, long fee) {
        return new ApplyForMembership(COOP, new MemberId("m-x"), written, offered(contribution), offered(fee));
    }

    private static Optional<Dong> offered(long amount) {
        return Optional.of(Dong.of(amount)).filter(Dong::isPositive);
    }

    private static AdmitMembers admitting(Participation participation) {
        return new AdmitMembers(COOP, List.of(Joining.adult("m-x", participation)));
    }

    @ParameterizedTest
    @CsvSource({
        "2013-06-30, true, 1, 0, NOT_APPLICABLE, law.rule-not-in-force",
        "2013-07-01, true, 1, 0, UNDETERMINED, law.rule-not-confirmed",
        "2024-06-30, true, 1, 0, UNDETERMINED, law.rule-not-confirmed",
        "2024-07-01, true, 1, 0, SATISFIED, entrants.admissible",
        "2025-03-03, false, 1, 0, VIOLATED, application.incomplete",
        "2025-03-03, true, 0, 0, VIOLATED, application.incomplete",
        "2025-03-03, true, 0, 1, VIOLATED, application.incomplete",
    })
    void whoPutsInCapitalAppliesInWritingAndOffersAContribution(
            String day, boolean written, long contribution, long fee, Kind kind, String reason) {
        Said.verdict(
                cooperative()
                        .and("2013-01-01", applying(written, contribution, fee))
                        .filing(RULE, day, admitting(Participation.CAPITAL_AND_USE)),
                kind,
                reason);
    }

    @ParameterizedTest
    @CsvSource({"0, 1, SATISFIED, entrants.admissible", "1, 0, VIOLATED, application.incomplete"})
    void whoPutsInNoneOffersTheFee(long contribution, long fee, Kind kind, String reason) {
        Said.verdict(
                cooperative()
                        .and("2025-01-06", applying(true, contribution, fee))
                        .filing(RULE, "2025-03-03", admitting(Participation.USE_ONLY)),
                kind,
                reason);
    }

    @Test
    void ofApplicationsThatAreNotOnRecordNothingIsSaid() {
        Finding finding = cooperative().filing(RULE, "2025-03-03", admitting(Participation.CAPITAL_AND_USE));
        Said.verdict(finding, Kind.UNDETERMINED, "application.unknown");
        Said.inBothLanguages(
                finding,
                "Chưa kết luận được: chưa ghi nhận đơn gia nhập của m-x.",
                "Cannot be decided: the application of m-x is not on record.");
        Said.verdict(
                History.empty()
                        .filing(RULE, "2025-03-03", NewOrganization.group().asGroup()),
                Kind.NOT_APPLICABLE,
                "reach.other-act");
    }

    @Test
    void namesWhoAppliedOtherwise() {
        Finding finding = cooperative()
                .and("2025-01-06", applying(false, 1, 0))
                .filing(RULE, "2025-03-03", admitting(Participation.CAPITAL_AND_USE));
        Said.citing(finding, "law:17/2023/QH15#30.3");
        Said.inBothLanguages(
                finding,
                "Kết nạp mà không có đơn bằng văn bản kèm vốn góp hoặc phí thành viên: 1, trước hết là m-x.",
                "Admitted without a written application that offers a contribution, or the fee: 1, the first m-x.");
    }
}
