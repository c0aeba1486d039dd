package vn.htx.core.rulebook.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.htx.core.law.Finding;
import vn.htx.core.law.Verdict.Kind;
import vn.htx.core.organization.DissolveOrganization;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.OrganizationName;
import vn.htx.core.organization.RenameOrganization;
import vn.htx.core.rulebook.Cooperatives;
import vn.htx.core.rulebook.History;
import vn.htx.core.rulebook.NewOrganization;
import vn.htx.core.rulebook.Said;

class NameUniqueTest {

    private static final String RULE = "R-LIF-04-UNIQUE";

    @ParameterizedTest
    @CsvSource({
        "2013-06-30, Hợp tác xã An Phú, NOT_APPLICABLE, law.rule-not-in-force, ",
        "2013-07-01, Hợp tác xã An Phú, UNDETERMINED, law.rule-not-confirmed, law:23/2012/QH13",
        "2024-06-30, Hợp tác xã An Phú, UNDETERMINED, law.rule-not-confirmed, law:23/2012/QH13",
        "2024-07-01, Hợp tác xã An Phú, VIOLATED, name.taken, law:17/2023/QH15#50.5",
        "2024-07-17, Hợp tác xã Tân An Phú, VIOLATED, name.taken, law:17/2023/QH15#50.5",
        "2024-07-18, Hợp tác xã Tân An Phú, VIOLATED, name.taken, decree:92/2024/NĐ-CP#17.2",
        "2026-11-01, HỢP TÁC XÃ AN PHÚ, VIOLATED, name.taken, decree:92/2024/NĐ-CP#17.2",
        "2026-11-01, Hợp tác xã An Phú 2, VIOLATED, name.taken, decree:92/2024/NĐ-CP#17.2",
        "2026-11-01, Hợp tác xã An Phúc, SATISFIED, name.free, decree:92/2024/NĐ-CP#17.2",
    })
    void noOtherBearsTheNameOrOneConfusingWithIt(String day, String name, Kind kind, String reason, String citation) {
        Finding finding = anPhu().filing(
                        RULE, day, NewOrganization.cooperative().named(name).asCooperative());

        Said.verdict(finding, kind, reason);
        assertThat(finding.citation().map(Object::toString).orElse(null)).isEqualTo(citation);
    }

    @Test
    void theOtherMayBeAUnionAnywhere() {
        History history = History.empty()
                .and(
                        "2020-01-01",
                        NewOrganization.called("union-1", "Liên hiệp hợp tác xã An Phú")
                                .asUnion());
        var elsewhere = NewOrganization.cooperative().named("Hợp tác xã An Phú").seatedIn("26734");

        Finding finding = history.filing(RULE, "2025-01-01", elsewhere.asCooperative());

        Said.verdict(finding, Kind.VIOLATED, "name.taken");
        assertThat(finding.facts()).containsEntry("other", "union-1");
    }

    @Test
    void theNameOfAGroupIsFree() {
        History history = History.empty()
                .and(
                        "2020-01-01",
                        NewOrganization.called("group-1", "Tổ hợp tác An Phú").asGroup());

        Said.verdict(
                history.filing(
                        RULE,
                        "2025-01-01",
                        NewOrganization.cooperative().named("Hợp tác xã An Phú").asCooperative()),
                Kind.SATISFIED,
                "name.free");
    }

    @ParameterizedTest
    @CsvSource({"2025-03-31, VIOLATED, name.taken", "2025-04-01, SATISFIED, name.free"})
    void theNameOfOneThatEndedIsFreeAgain(String day, Kind kind, String reason) {
        History history = anPhu().and("2025-04-01", new DissolveOrganization(new OrganizationId("coop-1")));

        Said.verdict(
                history.filing(
                        RULE,
                        day,
                        NewOrganization.cooperative().named("Hợp tác xã An Phú").asCooperative()),
                kind,
                reason);
    }

    @ParameterizedTest
    @CsvSource({"2025-03-31, VIOLATED, name.taken", "2025-04-01, SATISFIED, name.free"})
    void aNameGivenUpIsFreeAgain(String day, Kind kind, String reason) {
        History history = anPhu().and("2025-04-01", renaming("coop-1", "Hợp tác xã Na Rì"))
                .and("2010-01-01", Cooperatives.withOfficialMembers(7));

        Said.verdict(history.filing(RULE, day, renaming("coop-x", "Hợp tác xã An Phú")), kind, reason);
    }

    @Test
    void oneMayChangeItsOwnNameALittle() {
        Said.verdict(
                anPhu().filing(RULE, "2025-01-01", renaming("coop-1", "Hợp tác xã Tân An Phú")),
                Kind.SATISFIED,
                "name.free");
    }

    @Test
    void groupsAndActsThatGiveNoNameAreNotJudged() {
        Said.verdict(
                anPhu().filing(
                                RULE,
                                "2025-01-01",
                                NewOrganization.group()
                                        .named("Tổ hợp tác An Phú")
                                        .asGroup()),
                Kind.NOT_APPLICABLE,
                "reach.other-act");
        Said.verdict(
                anPhu().filing(RULE, "2025-01-01", new DissolveOrganization(new OrganizationId("coop-1"))),
                Kind.NOT_APPLICABLE,
                "reach.other-act");
    }

    @Test
    void aViolationRefusesWithItsReasonInBothLanguages() {
        Said.inBothLanguages(
                anPhu().filing(
                                RULE,
                                "2025-01-01",
                                NewOrganization.cooperative()
                                        .named("Hợp tác xã An Phú")
                                        .asCooperative()),
                "Tên trùng hoặc gây nhầm lẫn với tên của tổ chức coop-1.",
                "The name is that of organization coop-1, or confusing with it.");
        Said.inBothLanguages(
                anPhu().filing(RULE, "2025-01-01", Cooperatives.withOfficialMembers(5)),
                "Tên không trùng và không gây nhầm lẫn với tên của hợp tác xã, liên hiệp hợp tác xã khác.",
                "No other cooperative or union bears this name or one confusing with it.");
        assertThat(new NameUnique().refusesOn())
                .containsAll(Founded.BY_REORGANIZATION)
                .contains("found-cooperative", "found-union", "convert-group", "rename-organization");
    }

    private static History anPhu() {
        return History.empty()
                .and(
                        "2010-01-01",
                        NewOrganization.called("coop-1", "Hợp tác xã An Phú").asCooperative());
    }

    private static RenameOrganization renaming(String id, String name) {
        return new RenameOrganization(new OrganizationId(id), OrganizationName.parse(name));
    }
}
