package vn.htx.core.rulebook.governance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.htx.core.governance.HoldGeneralMeeting;
import vn.htx.core.governance.Matter;
import vn.htx.core.governance.MeetingKind;
import vn.htx.core.governance.VoteCount;
import vn.htx.core.law.Finding;
import vn.htx.core.law.Verdict.Kind;
import vn.htx.core.money.Dong;
import vn.htx.core.organization.MatterKind;
import vn.htx.core.rulebook.Said;

class SpecialMajorityTest {

    @ParameterizedTest
    @CsvSource({
        "2013-06-20, 2013-06-30, CHARTER, 100, 100, NOT_APPLICABLE, law.rule-not-in-force",
        "2013-07-01, 2013-07-01, CHARTER, 74, 100, VIOLATED, resolution.special",
        "2013-07-01, 2013-07-01, CHARTER, 75, 100, SATISFIED, resolution.special",
        "2013-07-01, 2013-07-01, CHARTER, 76, 100, SATISFIED, resolution.special",
        "2024-06-30, 2024-06-30, CHARTER, 74, 100, VIOLATED, resolution.special",
        "2024-06-30, 2024-07-01, CHARTER, 74, 100, VIOLATED, resolution.special",
        "2024-06-30, 2024-07-01, CHARTER, 75, 100, SATISFIED, resolution.special",
        "2024-07-01, 2024-07-01, CHARTER, 64, 100, VIOLATED, resolution.special",
        "2024-07-01, 2024-07-01, CHARTER, 65, 100, SATISFIED, resolution.special",
        "2024-07-01, 2024-07-01, CHARTER, 66, 100, SATISFIED, resolution.special",
        "2025-03-20, 2025-03-25, GOVERNANCE_MODEL, 12, 19, VIOLATED, resolution.special",
        "2025-03-20, 2025-03-25, GOVERNANCE_MODEL, 13, 20, SATISFIED, resolution.special",
        "2025-03-20, 2025-03-25, REORGANIZATION, 64, 100, VIOLATED, resolution.special",
        "2025-03-20, 2025-03-25, DISSOLUTION, 64, 100, VIOLATED, resolution.special",
        "2025-03-20, 2025-03-25, BANKRUPTCY, 64, 100, VIOLATED, resolution.special",
        "2025-03-20, 2025-03-25, INDIVISIBLE_ASSET_DEAL, 64, 100, VIOLATED, resolution.special",
        "2025-03-20, 2025-03-25, INDIVISIBLE_ASSET_DEAL, 65, 100, SATISFIED, resolution.special",
        "2025-03-20, 2025-03-25, DIVISIBLE_ASSET_DEAL, 64, 100, UNDETERMINED, resolution.worth-unknown",
        "2025-03-20, 2025-03-25, ELECTION, 10, 100, NOT_APPLICABLE, resolution.other-majority"
    })
    void isJudgedByTheVotes(
            String held, String day, MatterKind matter, long inFavour, long cast, Kind kind, String reason) {
        Said.verdict(deciding(held, day, matter, inFavour, cast), kind, reason);
    }

    private static Finding deciding(String held, String day, MatterKind matter, long inFavour, long cast) {
        return Governed.cooperative()
                .and(held, Meeting.annual().voting(matter, inFavour, cast).act())
                .filing("R-GOV-12", day, Decided.on(matter));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-06-30, DIVISIBLE_ASSET_DEAL, 49, NOT_APPLICABLE, resolution.other-majority",
        "2024-06-30, DIVISIBLE_ASSET_DEAL, 50, VIOLATED, resolution.special",
        "2024-06-30, INDIVISIBLE_ASSET_DEAL, 49, NOT_APPLICABLE, resolution.other-majority",
        "2024-06-30, INDIVISIBLE_ASSET_DEAL, 50, VIOLATED, resolution.special",
        "2024-07-01, DIVISIBLE_ASSET_DEAL, 19, NOT_APPLICABLE, resolution.other-majority",
        "2024-07-01, DIVISIBLE_ASSET_DEAL, 20, VIOLATED, resolution.special",
        "2024-07-01, DIVISIBLE_ASSET_DEAL, 21, VIOLATED, resolution.special",
        "2024-07-01, INDIVISIBLE_ASSET_DEAL, 1, VIOLATED, resolution.special"
    })
    void aDealIsSpecialByItsWorth(String day, MatterKind kind, long worth, Kind verdict, String reason) {
        Matter deal = new Matter(
                "1",
                kind,
                new VoteCount(60, 40, 0),
                Optional.of(Dong.of(worth)),
                Optional.of(Dong.of(100)),
                Optional.empty());
        Said.verdict(
                Governed.cooperative()
                        .and(day, Meeting.annual().voting(deal).act())
                        .filing("R-GOV-12", day, Decided.on(kind)),
                verdict,
                reason);
    }

    @Test
    void ofSeveralVotesTheBestCounts() {
        HoldGeneralMeeting meeting = Meeting.annual()
                .voting(
                        Matter.of("1", MatterKind.CHARTER, new VoteCount(1, 6, 0)),
                        Matter.of("2", MatterKind.CHARTER, new VoteCount(7, 0, 0)))
                .act();
        Said.verdict(
                Governed.cooperative()
                        .and("2025-03-20", meeting)
                        .filing("R-GOV-12", "2025-03-20", Decided.on(MatterKind.CHARTER)),
                Kind.SATISFIED,
                "resolution.special");
    }

    @Test
    void theFoundingMeetingDecidesByAnotherMajority() {
        Said.verdict(
                Governed.cooperative()
                        .and(
                                "2025-03-20",
                                Meeting.annual()
                                        .as(MeetingKind.FOUNDING)
                                        .voting(MatterKind.CHARTER, 4, 7)
                                        .act())
                        .filing("R-GOV-12", "2025-03-20", Decided.on(MatterKind.CHARTER)),
                Kind.NOT_APPLICABLE,
                "resolution.other-majority");
    }

    @Test
    void judgesOnlyWhatANamedMeetingVotedOn() {
        Said.verdict(
                Governed.cooperative().filing("R-GOV-12", "2025-03-20", Decided.on(MatterKind.CHARTER)),
                Kind.NOT_APPLICABLE,
                "resolution.none");
        Said.verdict(
                Governed.cooperative()
                        .and("2025-03-20", Meeting.annual().act())
                        .filing("R-GOV-12", "2025-03-20", Decided.on(MatterKind.CHARTER)),
                Kind.NOT_APPLICABLE,
                "resolution.none");
        Said.verdict(
                Governed.cooperative()
                        .filing(
                                "R-GOV-12",
                                "2025-03-20",
                                new Decided(Governed.COOP, Optional.empty(), MatterKind.CHARTER)),
                Kind.NOT_APPLICABLE,
                "resolution.none");
        Said.verdict(
                Governed.cooperative().filing("R-GOV-12", "2025-03-20", Governed.otherAct()),
                Kind.NOT_APPLICABLE,
                "reach.other-act");
    }

    @Test
    void saysWhyAndRefuses() {
        Finding finding = deciding("2025-03-20", "2025-03-20", MatterKind.CHARTER, 64, 100);
        Said.citing(finding, "law:17/2023/QH15#61.2");
        Said.inBothLanguages(
                finding,
                "Nghị quyết phải được từ 65% số phiếu biểu quyết tán thành; chỉ có 64 trên 100 phiếu.",
                "The resolution needs 65% or more of the votes cast; 64 of 100 were in favour.");
        assertThat(new SpecialMajority().refusesOn())
                .containsExactlyInAnyOrder("adopt-charter", "amend-charter", "choose-governance", "elect-officer");
    }
}
