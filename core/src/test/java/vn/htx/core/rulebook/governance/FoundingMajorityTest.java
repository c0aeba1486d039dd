package vn.htx.core.rulebook.governance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.htx.core.governance.MeetingKind;
import vn.htx.core.law.Finding;
import vn.htx.core.law.Verdict.Kind;
import vn.htx.core.organization.MatterKind;
import vn.htx.core.rulebook.Said;

class FoundingMajorityTest {

    @ParameterizedTest
    @CsvSource({
        "2013-06-30, 4, 7, NOT_APPLICABLE, law.rule-not-in-force",
        "2013-07-01, 4, 7, UNDETERMINED, law.rule-not-confirmed",
        "2024-06-30, 4, 7, UNDETERMINED, law.rule-not-confirmed",
        "2024-07-01, 4, 7, SATISFIED, resolution.founding",
        "2025-03-20, 3, 6, VIOLATED, resolution.founding",
        "2025-03-20, 2, 6, VIOLATED, resolution.founding",
        "2025-03-20, 4, 6, SATISFIED, resolution.founding"
    })
    void isJudgedByTheVotes(String day, long inFavour, long cast, Kind kind, String reason) {
        Said.verdict(deciding(day, inFavour, cast), kind, reason);
    }

    private static Finding deciding(String day, long inFavour, long cast) {
        return Governed.cooperative()
                .and(
                        day,
                        Meeting.annual()
                                .as(MeetingKind.FOUNDING)
                                .voting(MatterKind.CHARTER, inFavour, cast)
                                .act())
                .filing("R-GOV-20", day, Decided.on(MatterKind.CHARTER));
    }

    @Test
    void otherMeetingsDecideByOtherMajorities() {
        Said.verdict(
                Governed.cooperative()
                        .and(
                                "2025-03-20",
                                Meeting.annual()
                                        .voting(MatterKind.CHARTER, 7, 7)
                                        .act())
                        .filing("R-GOV-20", "2025-03-20", Decided.on(MatterKind.CHARTER)),
                Kind.NOT_APPLICABLE,
                "resolution.other-majority");
    }

    @Test
    void judgesOnlyWhatANamedMeetingVotedOn() {
        Said.verdict(
                Governed.cooperative().filing("R-GOV-20", "2025-03-20", Decided.on(MatterKind.CHARTER)),
                Kind.NOT_APPLICABLE,
                "resolution.none");
        Said.verdict(
                Governed.cooperative()
                        .and("2025-03-20", Meeting.annual().act())
                        .filing("R-GOV-20", "2025-03-20", Decided.on(MatterKind.CHARTER)),
                Kind.NOT_APPLICABLE,
                "resolution.none");
        Said.verdict(
                Governed.cooperative()
                        .filing(
                                "R-GOV-20",
                                "2025-03-20",
                                new Decided(Governed.COOP, Optional.empty(), MatterKind.CHARTER)),
                Kind.NOT_APPLICABLE,
                "resolution.none");
        Said.verdict(
                Governed.cooperative().filing("R-GOV-20", "2025-03-20", Governed.otherAct()),
                Kind.NOT_APPLICABLE,
                "reach.other-act");
    }

    @Test
    void saysWhyAndRefuses() {
        Finding finding = deciding("2025-03-20", 3, 6);
        Said.citing(finding, "law:17/2023/QH15#39.5");
        Said.inBothLanguages(
                finding,
                "Hội nghị thành lập quyết định theo đa số, trên 50% số phiếu; chỉ có 3 trên 6 phiếu tán thành.",
                "The founding meeting decides by majority, more than 50% of the votes; 3 of 6 were in favour.");
        assertThat(new FoundingMajority().refusesOn())
                .containsExactlyInAnyOrder("adopt-charter", "amend-charter", "choose-governance", "elect-officer");
    }
}
