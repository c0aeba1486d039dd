package vn.htx.core.rulebook.governance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.htx.core.law.Finding;
import vn.htx.core.law.Verdict.Kind;
import vn.htx.core.organization.MatterKind;
import vn.htx.core.rulebook.Said;

class MeetingPowersTest {

    @ParameterizedTest
    @CsvSource({
        "2013-06-30, CHARTER, NOT_APPLICABLE, law.rule-not-in-force",
        "2013-07-01, CHARTER, UNDETERMINED, law.rule-not-confirmed",
        "2024-06-30, CHARTER, UNDETERMINED, law.rule-not-confirmed",
        "2024-07-01, CHARTER, SATISFIED, resolution.matter",
        "2025-03-20, CHARTER, SATISFIED, resolution.matter",
        "2025-03-20, ELECTION, VIOLATED, resolution.matter"
    })
    void theMeetingNamedVotedOnTheMatter(String day, MatterKind matter, Kind kind, String reason) {
        Said.verdict(carryingOut(day, matter), kind, reason);
    }

    private static Finding carryingOut(String day, MatterKind matter) {
        return Governed.cooperative()
                .and(
                        "2013-06-20",
                        Meeting.annual().voting(MatterKind.CHARTER, 1, 7).act())
                .filing("R-GOV-19", day, Decided.on(matter));
    }

    @Test
    void withoutAMeetingItCannotSay() {
        Said.verdict(
                Governed.cooperative().filing("R-GOV-19", "2025-03-20", Decided.on(MatterKind.CHARTER)),
                Kind.UNDETERMINED,
                "resolution.meeting-unknown");
        Said.verdict(
                Governed.cooperative()
                        .filing(
                                "R-GOV-19",
                                "2025-03-20",
                                new Decided(Governed.COOP, Optional.empty(), MatterKind.CHARTER)),
                Kind.UNDETERMINED,
                "resolution.meeting-unknown");
        Said.verdict(
                Governed.cooperative().filing("R-GOV-19", "2025-03-20", Governed.otherAct()),
                Kind.NOT_APPLICABLE,
                "reach.other-act");
    }

    @Test
    void saysWhyAndRefuses() {
        Finding finding = carryingOut("2025-03-20", MatterKind.ELECTION);
        Said.citing(finding, "law:17/2023/QH15#64");
        Said.inBothLanguages(
                finding,
                "Đại hội dh-1 không biểu quyết vấn đề này (election).",
                "The meeting dh-1 did not vote on the matter (election).");
        assertThat(new MeetingPowers().refusesOn()).contains("amend-charter", "elect-officer");
    }
}
