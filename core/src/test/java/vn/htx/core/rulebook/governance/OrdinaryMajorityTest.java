package vn.htx.core.rulebook.governance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.htx.core.governance.Matter;
import vn.htx.core.governance.MeetingKind;
import vn.htx.core.governance.VoteCount;
import vn.htx.core.law.Finding;
import vn.htx.core.law.Verdict.Kind;
import vn.htx.core.money.Dong;
import vn.htx.core.organization.MatterKind;
import vn.htx.core.rulebook.Said;

class OrdinaryMajorityTest {

    @ParameterizedTest
    @CsvSource({
        "2013-06-20, 2013-06-30, ELECTION, 51, 100, NOT_APPLICABLE, law.rule-not-in-force",
        "2013-07-01, 2013-07-01, ELECTION, 51, 100, UNDETERMINED, law.rule-not-confirmed",
        "2024-06-30, 2024-06-30, ELECTION, 51, 100, UNDETERMINED, law.rule-not-confirmed",
        "2024-06-30, 2024-07-01, ELECTION, 51, 100, UNDETERMINED, law.parameter-not-supplied",
        "2024-07-01, 2024-07-01, ELECTION, 49, 100, VIOLATED, resolution.ordinary",
        "2024-07-01, 2024-07-01, ELECTION, 50, 100, VIOLATED, resolution.ordinary",
        "2024-07-01, 2024-07-01, ELECTION, 51, 100, SATISFIED, resolution.ordinary",
        "2025-03-20, 2025-03-25, DISTRIBUTION, 4, 7, SATISFIED, resolution.ordinary",
        "2025-03-20, 2025-03-25, ELECTION, 0, 0, VIOLATED, resolution.ordinary",
        "2025-03-20, 2025-03-25, CHARTER, 51, 100, NOT_APPLICABLE, resolution.other-majority",
        "2025-03-20, 2025-03-25, INDIVISIBLE_ASSET_DEAL, 51, 100, NOT_APPLICABLE, resolution.other-majority"
    })
    void isJudgedByTheVotes(
            String held, String day, MatterKind matter, long inFavour, long cast, Kind kind, String reason) {
        Said.verdict(deciding(held, day, matter, inFavour, cast), kind, reason);
    }

    private static Finding deciding(String held, String day, MatterKind matter, long inFavour, long cast) {
        return Governed.cooperative()
                .and(held, Meeting.annual().voting(matter, inFavour, cast).act())
                .filing("R-GOV-13", day, Decided.on(matter));
    }

    @ParameterizedTest
    @CsvSource({"19, SATISFIED, resolution.ordinary", "20, NOT_APPLICABLE, resolution.other-majority"})
    void aSmallDealIsAnOrdinaryMatter(long worth, Kind verdict, String reason) {
        Matter deal = new Matter(
                "1",
                MatterKind.DIVISIBLE_ASSET_DEAL,
                new VoteCount(51, 49, 0),
                Optional.of(Dong.of(worth)),
                Optional.of(Dong.of(100)),
                Optional.empty());
        Said.verdict(
                Governed.cooperative()
                        .and("2025-03-20", Meeting.annual().voting(deal).act())
                        .filing("R-GOV-13", "2025-03-20", Decided.on(MatterKind.DIVISIBLE_ASSET_DEAL)),
                verdict,
                reason);
    }

    @Test
    void theFoundingMeetingDecidesByAnotherMajority() {
        Said.verdict(
                Governed.cooperative()
                        .and(
                                "2025-03-20",
                                Meeting.annual()
                                        .as(MeetingKind.FOUNDING)
                                        .voting(MatterKind.ELECTION, 4, 7)
                                        .act())
                        .filing("R-GOV-13", "2025-03-20", Decided.on(MatterKind.ELECTION)),
                Kind.NOT_APPLICABLE,
                "resolution.other-majority");
    }

    @Test
    void judgesOnlyWhatANamedMeetingVotedOn() {
        Said.verdict(
                Governed.cooperative().filing("R-GOV-13", "2025-03-20", Decided.on(MatterKind.CHARTER)),
                Kind.NOT_APPLICABLE,
                "resolution.none");
        Said.verdict(
                Governed.cooperative()
                        .and("2025-03-20", Meeting.annual().act())
                        .filing("R-GOV-13", "2025-03-20", Decided.on(MatterKind.CHARTER)),
                Kind.NOT_APPLICABLE,
                "resolution.none");
        Said.verdict(
                Governed.cooperative()
                        .filing(
                                "R-GOV-13",
                                "2025-03-20",
                                new Decided(Governed.COOP, Optional.empty(), MatterKind.CHARTER)),
                Kind.NOT_APPLICABLE,
                "resolution.none");
        Said.verdict(
                Governed.cooperative().filing("R-GOV-13", "2025-03-20", Governed.otherAct()),
                Kind.NOT_APPLICABLE,
                "reach.other-act");
    }

    @Test
    void saysWhyAndRefuses() {
        Finding finding = deciding("2025-03-20", "2025-03-20", MatterKind.ELECTION, 50, 100);
        Said.citing(finding, "law:17/2023/QH15#61.3");
        Said.inBothLanguages(
                finding,
                "Nghị quyết phải được trên 50% số phiếu biểu quyết tán thành; chỉ có 50 trên 100 phiếu.",
                "The resolution needs more than 50% of the votes cast; 50 of 100 were in favour.");
        assertThat(new OrdinaryMajority().refusesOn())
                .containsExactlyInAnyOrder("adopt-charter", "amend-charter", "choose-governance", "elect-officer");
    }
}
