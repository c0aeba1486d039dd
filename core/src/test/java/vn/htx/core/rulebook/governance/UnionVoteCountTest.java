package vn.htx.core.rulebook.governance;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.htx.core.charter.CharterParameter;
import vn.htx.core.law.Finding;
import vn.htx.core.law.Verdict.Kind;
import vn.htx.core.organization.MatterKind;
import vn.htx.core.rulebook.Said;

class UnionVoteCountTest {

    @ParameterizedTest
    @CsvSource({
        "2013-06-30, equal, 4, NOT_APPLICABLE, law.rule-not-in-force",
        "2013-07-01, equal, 4, UNDETERMINED, law.rule-not-confirmed",
        "2024-06-30, equal, 4, UNDETERMINED, law.rule-not-confirmed",
        "2024-07-01, equal, 4, SATISFIED, meeting.votes-union-equal",
        "2025-03-20, equal, 3, SATISFIED, meeting.votes-union-equal",
        "2025-03-20, equal, 5, VIOLATED, meeting.votes-union-equal",
        "2025-03-20, by-members, 27, SATISFIED, meeting.votes-union-by-members",
        "2025-03-20, by-members, 28, SATISFIED, meeting.votes-union-by-members",
        "2025-03-20, by-members, 29, VIOLATED, meeting.votes-union-by-members"
    })
    void votesAreCountedAsTheCharterSays(String day, String way, long cast, Kind kind, String reason) {
        Said.verdict(voting(day, way, cast), kind, reason);
    }

    private static Finding voting(String day, String way, long cast) {
        return Governed.union(4)
                .and("2010-01-01", Governed.charter(Governed.UNION, CharterParameter.UNION_VOTES, way))
                .filing("R-GOV-15", day, meeting(cast).act());
    }

    private static Meeting meeting(long cast) {
        return Meeting.annual().of(Governed.UNION).attended(4, 4).voting(MatterKind.OTHER, cast, cast);
    }

    @Test
    void withoutACharterItCannotSayAndCooperativesItDoesNotJudge() {
        Said.verdict(
                Governed.union(4).filing("R-GOV-15", "2025-03-20", meeting(4).act()),
                Kind.UNDETERMINED,
                "meeting.votes-union-unknown");
        Said.verdict(
                Governed.cooperative()
                        .filing("R-GOV-15", "2025-03-20", Meeting.annual().act()),
                Kind.NOT_APPLICABLE,
                "reach.other-organization");
        Governed.reachesNeitherOtherActsNorGroups(
                "R-GOV-15", Meeting.annual().of(Governed.GROUP).act());
    }

    @Test
    void saysWhy() {
        Finding finding = voting("2025-03-20", "equal", 5);
        Said.citing(finding, "law:17/2023/QH15#61.5");
        Said.inBothLanguages(
                finding,
                "Điều lệ quy định phiếu ngang nhau: chỉ có 4 phiếu, hồ sơ ghi 5 phiếu.",
                "By the charter votes are equal: there were 4, and 5 were cast.");
    }
}
