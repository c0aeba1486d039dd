package vn.htx.core.rulebook.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.htx.core.law.Finding;
import vn.htx.core.law.Verdict.Kind;
import vn.htx.core.organization.DissolveOrganization;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.OrganizationName;
import vn.htx.core.organization.RenameOrganization;
import vn.htx.core.organization.Sector;
import vn.htx.core.rulebook.Cooperatives;
import vn.htx.core.rulebook.History;
import vn.htx.core.rulebook.NewOrganization;
import vn.htx.core.rulebook.Said;

class NameFormTest {

    private static final String RULE = "R-LIF-04";

    @ParameterizedTest
    @CsvSource({
        "2013-06-30, Ba Bể, NOT_APPLICABLE, law.rule-not-in-force",
        "2013-07-01, Ba Bể, UNDETERMINED, law.rule-not-confirmed",
        "2024-06-30, Ba Bể, UNDETERMINED, law.rule-not-confirmed",
        "2024-07-01, Ba Bể, VIOLATED, name.beginning",
        "2024-07-01, Hợp tác xã Ba Bể, SATISFIED, name.form",
        "2026-11-01, HỢP TÁC XÃ BA BỂ, SATISFIED, name.form",
        "2026-11-01, Hợp tác xã, VIOLATED, name.beginning",
        "2026-11-01, HTX Ba Bể, VIOLATED, name.beginning",
        "2026-11-01, Liên hiệp hợp tác xã Ba Bể, VIOLATED, name.beginning",
        "2026-11-01, Tổ hợp tác Ba Bể, VIOLATED, name.beginning",
        "2026-11-01, Quỹ hỗ trợ phát triển hợp tác xã Ba Bể, SATISFIED, name.form",
    })
    void aCooperativeIsCalledCooperative(String day, String name, Kind kind, String reason) {
        Said.verdict(founding(day, name), kind, reason);
        Said.verdict(renaming(day, name), kind, reason);
    }

    @ParameterizedTest
    @CsvSource({
        "Liên hiệp hợp tác xã Ba Bể, SATISFIED, name.form",
        "Hợp tác xã Ba Bể, VIOLATED, name.beginning",
        "Quỹ hỗ trợ phát triển hợp tác xã Ba Bể, VIOLATED, name.beginning",
    })
    void aUnionIsCalledUnion(String name, Kind kind, String reason) {
        var union = NewOrganization.union().named(name).asUnion();

        Said.verdict(History.empty().filing(RULE, "2025-01-01", union), kind, reason);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hợp tác xã Đường Ngọc Ưỡn Ỷ Ộ Ặ",
                "Hợp tác xã FJZW 2025",
                "Hợp tác xã Ba Bể & Na Hang (số 1) - \"Xanh\"",
            })
    void lettersOfTheAlphabetAndFJZWDigitsAndSignsAreLawful(String name) {
        Said.verdict(founding("2025-01-01", name), Kind.SATISFIED, "name.form");
    }

    @ParameterizedTest
    @CsvSource({
        "Hợp tác xã Жизнь, U+0436",
        "Hợp tác xã 合作, U+5408",
        "Hợp tác xã Müller, U+00FC",
        "Hợp tác xã Ñandú, U+00F1",
    })
    void lettersOfOtherAlphabetsAreNot(String name, String character) {
        Finding finding = founding("2025-01-01", name);

        Said.verdict(finding, Kind.VIOLATED, "name.letter");
        assertThat(finding.facts()).containsEntry("character", character);
    }

    @Test
    void inFinanceAnotherLawMayNameACooperative() {
        var fund = NewOrganization.cooperative().named("Quỹ tín dụng nhân dân Ba Bể");

        Finding finding = History.empty()
                .filing(RULE, "2025-01-01", fund.in(Sector.FINANCE).asCooperative());

        Said.verdict(finding, Kind.UNDETERMINED, "name.other-law");
        Said.inBothLanguages(
                finding,
                "Chưa kết luận được: tên của tổ chức trong lĩnh vực tài chính có thể theo luật khác.",
                "Cannot be decided: another law may rule the names of organizations in finance.");
        Said.verdict(History.empty().filing(RULE, "2025-01-01", fund.asCooperative()), Kind.VIOLATED, "name.beginning");
    }

    @Test
    void groupsAndActsThatGiveNoNameAreNotJudged() {
        Said.verdict(
                History.empty()
                        .filing(RULE, "2025-01-01", NewOrganization.group().asGroup()),
                Kind.NOT_APPLICABLE,
                "reach.other-act");
        Finding dissolved =
                cooperative().filing(RULE, "2025-01-01", new DissolveOrganization(new OrganizationId("coop-x")));
        Said.verdict(dissolved, Kind.NOT_APPLICABLE, "reach.other-act");
        Said.inBothLanguages(
                dissolved,
                "Quy định không áp dụng đối với loại hồ sơ này.",
                "The rule is not about filings of this type.");
    }

    @Test
    void theReasonsAreSaidInBothLanguages() {
        Said.inBothLanguages(
                founding("2025-01-01", "Ba Bể"),
                "Tên phải bắt đầu bằng \"Hợp tác xã\" hoặc, đối với liên hiệp, \"Liên hiệp hợp tác xã\", tiếp theo là"
                        + " tên riêng; tên này không phù hợp với loại hình cooperative.",
                "A name begins with \"Hợp tác xã\" or, for a union, \"Liên hiệp hợp tác xã\", and goes on with a name of"
                        + " its own; this one does not fit the kind cooperative.");
        Said.inBothLanguages(
                founding("2025-01-01", "Hợp tác xã Жизнь"),
                "Tên có ký tự U+0436, không thuộc bảng chữ cái tiếng Việt và các chữ F, J, Z, W.",
                "The name holds U+0436, which is neither a letter of the Vietnamese alphabet nor F, J, Z or W.");
        Said.inBothLanguages(
                founding("2025-01-01", "Hợp tác xã Ba Bể"),
                "Tên được đặt đúng quy định về loại hình và chữ cái.",
                "The name is made as the law asks.");
    }

    private static Finding founding(String day, String name) {
        return History.empty()
                .filing(RULE, day, NewOrganization.cooperative().named(name).asCooperative());
    }

    private static Finding renaming(String day, String name) {
        return cooperative()
                .filing(RULE, day, new RenameOrganization(new OrganizationId("coop-x"), OrganizationName.parse(name)));
    }

    private static History cooperative() {
        return History.empty().and("2010-01-01", Cooperatives.withOfficialMembers(7));
    }
}
