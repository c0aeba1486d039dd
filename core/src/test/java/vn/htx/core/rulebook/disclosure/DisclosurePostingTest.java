package vn.htx.core.rulebook.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.htx.core.disclosure.DisclosedMatter;
import vn.htx.core.disclosure.IssueDocument;
import vn.htx.core.disclosure.PostDisclosure;
import vn.htx.core.law.Finding;
import vn.htx.core.law.Verdict.Kind;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.Reference;
import vn.htx.core.rulebook.Cooperatives;
import vn.htx.core.rulebook.History;
import vn.htx.core.rulebook.Said;

class DisclosurePostingTest {

    private static final String RULE = "R-REP-02";
    private static final OrganizationId COOP = new OrganizationId("coop-x");
    private static final Reference DOCUMENT = new Reference("nq-1");

    @ParameterizedTest
    @CsvSource({
        "2013-06-30, NOT_APPLICABLE, law.rule-not-in-force",
        "2013-07-01, UNDETERMINED, law.rule-not-confirmed",
        "2024-06-30, UNDETERMINED, law.rule-not-confirmed",
        "2024-07-01, SATISFIED, duty.kept",
        "2024-07-08, SATISFIED, duty.kept",
        "2024-07-09, VIOLATED, disclosure.post",
        "2024-07-19, VIOLATED, disclosure.post",
        "2024-07-20, SATISFIED, duty.kept",
    })
    void documentsArePostedInFiveWorkingDays(String day, Kind kind, String reason) {
        History history = cooperative()
                .and("2024-07-01", issued())
                .and("2024-07-20", new PostDisclosure(COOP, DOCUMENT, LocalDate.of(2024, 9, 1)));

        Said.verdict(history.standing(RULE, "coop-x", day), kind, reason);
    }

    @Test
    void withoutDocumentsNothingIsDue() {
        Said.verdict(cooperative().standing(RULE, "coop-x", "2025-06-02"), Kind.NOT_APPLICABLE, "duty.none");
        Finding finding = cooperative().and("2024-07-01", issued()).standing(RULE, "coop-x", "2024-07-09");
        Said.citing(finding, "law:17/2023/QH15#14.2");
        Said.inBothLanguages(
                finding,
                "Chưa niêm yết công khai văn bản nq-1. Phát sinh ngày 01/07/2024, hạn chót ngày 08/07/2024 (1 việc"
                        + " quá hạn).",
                "The document nq-1 is not posted. It arose on 01/07/2024 and was due by 08/07/2024 (1 overdue).");
        assertThat(finding.verdict().remedy()).isPresent();
    }

    private static IssueDocument issued() {
        return new IssueDocument(COOP, DOCUMENT, DisclosedMatter.RESOLUTION, Optional.empty());
    }

    private static History cooperative() {
        return History.empty().and("2010-01-01", Cooperatives.withOfficialMembers(7));
    }
}
