package vn.htx.core.rulebook.group;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.htx.core.member.Participation.LABOUR_ONLY;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.htx.core.law.Finding;
import vn.htx.core.law.Verdict.Kind;
import vn.htx.core.member.AgeBand;
import vn.htx.core.member.Joining;
import vn.htx.core.member.MemberType;
import vn.htx.core.rulebook.History;
import vn.htx.core.rulebook.NewOrganization;
import vn.htx.core.rulebook.Said;

class GroupAdultsTest {

    private static final String RULE = "R-MEM-01-ADULTS";

    @ParameterizedTest
    @CsvSource({
        "2013-06-30, FROM_15_TO_17, NOT_APPLICABLE, law.rule-not-in-force",
        "2013-07-01, ADULT, SATISFIED, entrants.admissible",
        "2013-07-01, FROM_15_TO_17, VIOLATED, group-members.not-adult",
        "2013-07-01, UNDER_15, VIOLATED, group-members.not-adult",
        "2019-11-24, ADULT, SATISFIED, entrants.admissible",
        "2019-11-24, FROM_15_TO_17, VIOLATED, group-members.not-adult",
        "2019-11-25, FROM_15_TO_17, NOT_APPLICABLE, law.rule-not-in-force",
    })
    void untilTheDecreeOf2019EveryMemberIsAnAdult(String day, AgeBand age, Kind kind, String reason) {
        Said.verdict(founding(day, Joining.citizen("m-x", age, LABOUR_ONLY)), kind, reason);
    }

    @ParameterizedTest
    @CsvSource({"2019-11-24, VIOLATED, group-members.not-adult", "2019-11-25, NOT_APPLICABLE, law.rule-not-in-force"})
    void untilTheDecreeOf2019NoBodyIsAMember(String day, Kind kind, String reason) {
        Said.verdict(founding(day, Joining.body("b-1", MemberType.LEGAL_ENTITY, LABOUR_ONLY)), kind, reason);
    }

    @Test
    void aViolationRefusesWithItsReasonInBothLanguages() {
        Finding finding = founding("2015-01-01", Joining.citizen("m-x", AgeBand.FROM_15_TO_17, LABOUR_ONLY));

        Said.citing(finding, "decree:151/2007/NĐ-CP");
        Said.inBothLanguages(
                finding,
                "1 đối tượng, trước hết là m-x, không được làm thành viên tổ hợp tác: thành viên phải là cá nhân từ đủ 18"
                        + " tuổi.",
                "Not eligible as members of a group: 1, the first m-x. Members are individuals of at least 18 years.");
        assertThat(new GroupAdults().refusesOn()).containsExactlyInAnyOrder("found-group", "admit-members");
    }

    private static Finding founding(String day, Joining one) {
        return History.empty()
                .filing(RULE, day, NewOrganization.group().joinedBy(one).asGroup());
    }
}
