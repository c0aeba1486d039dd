package vn.htx.core.rulebook.capital;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.htx.core.capital.ApproveAssetChange;
import vn.htx.core.capital.AssetKind;
import vn.htx.core.capital.Contribution;
import vn.htx.core.capital.PayContribution;
import vn.htx.core.capital.Valuation;
import vn.htx.core.governance.ChooseGovernance;
import vn.htx.core.governance.GovernanceModel;
import vn.htx.core.law.Finding;
import vn.htx.core.law.Verdict.Kind;
import vn.htx.core.member.EndMembership.Decider;
import vn.htx.core.money.Dong;
import vn.htx.core.people.MemberId;
import vn.htx.core.rulebook.History;
import vn.htx.core.rulebook.Said;

class AssetChangeTest {

    private static final String RULE = "R-CAP-10";
    private static final MemberId MEMBER = new MemberId("m-1");

    /** Members m-1 to m-3 committed đồng. */
    private static History committed(GovernanceModel model) {
        return unmodelled().and("2013-01-01", new ChooseGovernance(Contributions.COOPERATIVE, model, Optional.empty()));
    }

    private static History unmodelled() {
        return Contributions.cooperative("2013-01-01").and("2013-01-01", Contributions.commitAll(10, 10, 10));
    }

    private static PayContribution land(String member) {
        return new PayContribution(
                Contributions.COOPERATIVE,
                "p-1",
                List.of(new Contribution(
                        new MemberId(member),
                        Dong.of(1),
                        AssetKind.LAND_USE_RIGHT,
                        Valuation.AGREED_WITH_CONTRIBUTOR,
                        0)),
                Optional.empty());
    }

    private static ApproveAssetChange approved(AssetKind asset, Decider decider) {
        return new ApproveAssetChange(Contributions.COOPERATIVE, MEMBER, asset, decider, Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({
        "2013-06-30, FULL, BOARD, NOT_APPLICABLE, law.rule-not-in-force",
        "2013-07-01, FULL, BOARD, UNDETERMINED, law.rule-not-confirmed",
        "2024-06-30, FULL, BOARD, UNDETERMINED, law.rule-not-confirmed",
        "2024-07-01, FULL, BOARD, SATISFIED, asset.approved",
        "2025-03-03, FULL, GENERAL_MEETING, VIOLATED, asset.approved",
        "2025-03-03, SIMPLIFIED, GENERAL_MEETING, SATISFIED, asset.approved",
        "2025-03-03, SIMPLIFIED, BOARD, VIOLATED, asset.approved",
        "2025-03-03, SIMPLIFIED, DIRECTOR, VIOLATED, asset.approved",
    })
    void whoMayApproveDependsOnTheModel(String day, GovernanceModel model, Decider decider, Kind kind, String reason) {
        Said.verdict(
                committed(model)
                        .and("2013-01-01", approved(AssetKind.LAND_USE_RIGHT, decider))
                        .filing(RULE, day, land("m-1")),
                kind,
                reason);
    }

    @Test
    void anApprovalIsForOneMemberAndOneKindOfAsset() {
        History gold = committed(GovernanceModel.FULL).and("2013-01-01", approved(AssetKind.GOLD, Decider.BOARD));
        History first =
                committed(GovernanceModel.FULL).and("2013-01-01", approved(AssetKind.LAND_USE_RIGHT, Decider.BOARD));

        Said.verdict(gold.filing(RULE, "2025-03-03", land("m-1")), Kind.VIOLATED, "asset.approved");
        Said.verdict(first.filing(RULE, "2025-03-03", land("m-2")), Kind.VIOLATED, "asset.approved");
    }

    @Test
    void whatWasCommittedNeedsNoApprovalAndWhatIsNotOnRecordIsNotJudged() {
        Said.verdict(
                committed(GovernanceModel.FULL).filing(RULE, "2025-03-03", Contributions.pay("p-1", "m-1", 10)),
                Kind.SATISFIED,
                "asset.as-committed");
        Said.verdict(
                committed(GovernanceModel.FULL).filing(RULE, "2025-03-03", land("m-4")),
                Kind.NOT_APPLICABLE,
                "asset.nothing-committed");
        Said.verdict(unmodelled().filing(RULE, "2025-03-03", land("m-1")), Kind.UNDETERMINED, "asset.model-unknown");
        Said.verdict(
                unmodelled().filing(RULE, "2025-03-03", Contributions.commit("c-2", "m-1", 1)),
                Kind.NOT_APPLICABLE,
                "reach.other-act");
    }

    @Test
    void saysWhoHasToApprove() {
        Finding finding = committed(GovernanceModel.FULL).filing(RULE, "2025-03-03", land("m-1"));
        Said.citing(finding, "law:17/2023/QH15#74.5");
        Said.inBothLanguages(
                finding,
                "Thành viên m-1 góp bằng land-use-right thay cho loại tài sản đã cam kết; phải được board chấp thuận.",
                "Member m-1 pays with land-use-right instead of what was committed; board has to approve it.");
    }
}
