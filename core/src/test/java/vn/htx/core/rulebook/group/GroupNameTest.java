package vn.htx.core.rulebook.group;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.htx.core.area.AreaCode;
import vn.htx.core.law.Finding;
import vn.htx.core.law.Verdict.Kind;
import vn.htx.core.organization.DissolveOrganization;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.OrganizationName;
import vn.htx.core.organization.RelocateOrganization;
import vn.htx.core.organization.RenameOrganization;
import vn.htx.core.rulebook.Cooperatives;
import vn.htx.core.rulebook.History;
import vn.htx.core.rulebook.NewOrganization;
import vn.htx.core.rulebook.Said;

class GroupNameTest {

    private static final String RULE = "R-LIF-04-GROUP";
    private static final String DUC_XUAN = "01840";

    @ParameterizedTest
    @CsvSource({
        "2013-06-30, Ba Bể, NOT_APPLICABLE, law.rule-not-in-force",
        "2013-07-01, Ba Bể, UNDETERMINED, law.rule-not-confirmed",
        "2019-11-24, Ba Bể, UNDETERMINED, law.rule-not-confirmed",
        "2019-11-25, Ba Bể, VIOLATED, group-name.beginning",
        "2019-11-25, Tổ hợp tác, VIOLATED, group-name.beginning",
        "2019-11-25, Tổ hợp tác Ba Bể, SATISFIED, group-name.lawful",
        "2026-11-01, TỔ HỢP TÁC BA BỂ, SATISFIED, group-name.lawful",
        "2026-11-01, Hợp tác xã Ba Bể, VIOLATED, group-name.beginning",
    })
    void aGroupIsCalledGroup(String day, String name, Kind kind, String reason) {
        Said.verdict(
                History.empty()
                        .filing(RULE, day, NewOrganization.group().named(name).asGroup()),
                kind,
                reason);
    }

    @ParameterizedTest
    @CsvSource({
        "Tổ hợp tác Hoa Mai, VIOLATED, group-name.taken",
        "TỔ HỢP TÁC HOA MAI, VIOLATED, group-name.taken",
        "Tổ hợp tác Hoa Mai 2, SATISFIED, group-name.lawful", // another writing is another name
        "Tổ hợp tác Hoa Lan, SATISFIED, group-name.lawful",
    })
    void noOtherGroupOfTheCommuneBearsTheName(String name, Kind kind, String reason) {
        Said.verdict(
                hoaMai(DUC_XUAN)
                        .filing(RULE, "2025-01-01", named(name, DUC_XUAN).asGroup()),
                kind,
                reason);
        Said.verdict(
                hoaMai(DUC_XUAN)
                        .and("2024-01-01", NewOrganization.group().asGroup())
                        .filing(RULE, "2025-01-01", renaming("group-x", name)),
                kind,
                reason);
    }

    @Test
    void aGroupOfAnotherCommuneMayBearIt() {
        Said.verdict(
                hoaMai("01864")
                        .filing(
                                RULE,
                                "2025-01-01",
                                named("Tổ hợp tác Hoa Mai", DUC_XUAN).asGroup()),
                Kind.SATISFIED,
                "group-name.lawful");
    }

    @ParameterizedTest
    @CsvSource({
        "2025-06-30, 01864, SATISFIED, group-name.lawful", // two communes, Nhạn Môn and Bộc Bố
        "2025-07-01, 01864, VIOLATED, group-name.taken", // both in Bằng Thành, which bears Bộc Bố's code
    })
    void theCommuneIsThatOfTheDay(String day, String seat, Kind kind, String reason) {
        Said.verdict(
                hoaMai("01861")
                        .filing(RULE, day, named("Tổ hợp tác Hoa Mai", seat).asGroup()),
                kind,
                reason);
    }

    @Test
    void aSeatIsWhereItMoved() {
        History moved = hoaMai("01864")
                .and("2024-06-01", new RelocateOrganization(new OrganizationId("group-1"), AreaCode.of(DUC_XUAN)));

        Said.verdict(
                moved.filing(
                        RULE,
                        "2025-01-01",
                        named("Tổ hợp tác Hoa Mai", DUC_XUAN).asGroup()),
                Kind.VIOLATED,
                "group-name.taken");
    }

    @Test
    void whereTheDirectoryDoesNotReachNothingIsSaid() {
        Finding finding = hoaMai("26734")
                .filing(RULE, "2025-01-01", named("Tổ hợp tác Hoa Mai", "26734").asGroup());

        Said.verdict(finding, Kind.UNDETERMINED, "group-name.commune-unknown");
        Said.inBothLanguages(
                finding,
                "Chưa kết luận được: tổ hợp tác group-1 có cùng tên, nhưng chưa rõ có cùng địa bàn cấp xã hay không.",
                "Cannot be decided: the group group-1 bears this name, and whether it is in the same commune is not"
                        + " known.");
    }

    @ParameterizedTest
    @CsvSource({"2025-03-31, VIOLATED, group-name.taken", "2025-04-01, SATISFIED, group-name.lawful"})
    void theNameOfAGroupThatEndedIsFreeAgain(String day, Kind kind, String reason) {
        History history = hoaMai(DUC_XUAN).and("2025-04-01", new DissolveOrganization(new OrganizationId("group-1")));

        Said.verdict(
                history.filing(RULE, day, named("Tổ hợp tác Hoa Mai", DUC_XUAN).asGroup()), kind, reason);
    }

    @Test
    void cooperativesAndActsThatGiveNoNameAreNotJudged() {
        Said.verdict(
                History.empty().filing(RULE, "2025-01-01", Cooperatives.withOfficialMembers(5)),
                Kind.NOT_APPLICABLE,
                "reach.other-act");
    }

    @Test
    void aViolationRefusesWithItsReasonInBothLanguages() {
        Finding taken = hoaMai(DUC_XUAN)
                .filing(
                        RULE,
                        "2025-01-01",
                        named("Tổ hợp tác Hoa Mai", DUC_XUAN).asGroup());

        Said.citing(taken, "decree:77/2019/NĐ-CP#13");
        Said.inBothLanguages(
                taken,
                "Tên trùng với tên của tổ hợp tác group-1 trên cùng địa bàn cấp xã.",
                "The group group-1 of the same commune bears this name.");
        Said.inBothLanguages(
                History.empty()
                        .filing(RULE, "2025-01-01", named("Hoa Mai", DUC_XUAN).asGroup()),
                "Tên tổ hợp tác phải bắt đầu bằng \"Tổ hợp tác\", tiếp theo là tên riêng.",
                "The name of a group begins with \"Tổ hợp tác\" and goes on with a name of its own.");
        Said.inBothLanguages(
                History.empty()
                        .filing(
                                RULE,
                                "2025-01-01",
                                named("Tổ hợp tác Hoa Mai", DUC_XUAN).asGroup()),
                "Tên tổ hợp tác đúng quy định và không trùng trong phạm vi cấp xã.",
                "The name is made as the law asks, and no other group of the commune bears it.");
        assertThat(new GroupName().refusesOn()).containsExactlyInAnyOrder("found-group", "rename-organization");
    }

    private static NewOrganization named(String name, String seat) {
        return NewOrganization.group().named(name).seatedIn(seat);
    }

    private static History hoaMai(String seat) {
        return History.empty()
                .and(
                        "2020-01-01",
                        NewOrganization.called("group-1", "Tổ hợp tác Hoa Mai")
                                .seatedIn(seat)
                                .asGroup());
    }

    private static RenameOrganization renaming(String id, String name) {
        return new RenameOrganization(new OrganizationId(id), OrganizationName.parse(name));
    }
}
