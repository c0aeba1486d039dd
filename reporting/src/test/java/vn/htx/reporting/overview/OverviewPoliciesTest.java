package vn.htx.reporting.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.htx.core.document.RecordMapper;
import vn.htx.core.policy.IssuePolicy.Link;
import vn.htx.core.policy.PolicyId;
import vn.htx.core.policy.PolicyKind;
import vn.htx.core.policy.PolicyLevel;
import vn.htx.core.policy.PolicyRelation;
import vn.htx.core.policy.RepealPolicy;
import vn.htx.reporting.Document;
import vn.htx.reporting.DocumentNumber;
import vn.htx.reporting.DocumentTree;
import vn.htx.reporting.Label;
import vn.htx.reporting.Language;
import vn.htx.reporting.Phrases;
import vn.htx.reporting.Report;

class OverviewPoliciesTest {
    private static final String DAY = "2025-05-31";

    @Test
    void eachDocumentStandsUnderThoseItCarriesOutOrGuides() {
        List<Document> roots = roots(SmallEconomy.empty().withPolicies().on(DAY));

        assertThat(roots)
                .extracting(OverviewPoliciesTest::outline)
                .containsExactly("20-NQ/TW(09-NQ/TU(1253/QĐ-UBND, 01/KH-UBND))", "10/NQ-TU(01/KH-UBND)");
    }

    @Test
    void aDocumentKeepsWhatItsSourcePrints() {
        Document unusual = roots(SmallEconomy.empty().withPolicies().on(DAY)).get(1);

        assertThat(unusual)
                .extracting(
                        Document::kind,
                        Document::number,
                        Document::issuer,
                        Document::title,
                        Document::date,
                        Document::period)
                .isEqualTo(tuple(
                                Label.key("document.kind.resolution"),
                                new DocumentNumber("10/NQ-TU", "10-NQ/TU"),
                                Label.verbatim("Cơ quan ban hành nq-10-tu"),
                                Label.verbatim("Trích yếu nq-10-tu"),
                                Optional.empty(),
                                Optional.of(new Document.Years(2021, 2025)))
                        .toList());
    }

    @Test
    void whatIsRepealedIsNotListedAndWhatStoodUnderItStandsAlone() {
        SmallEconomy economy = SmallEconomy.empty().withPolicies();
        economy.file("2024-01-01", new RepealPolicy(new PolicyId("nq-20-tw"), Optional.empty()));

        assertThat(roots(economy.on("2023-12-31")))
                .hasSize(2)
                .first()
                .extracting(document -> document.number().printed())
                .isEqualTo("20-NQ/TW");
        assertThat(roots(economy.on("2024-01-01")))
                .extracting(OverviewPoliciesTest::outline)
                .containsExactlyInAnyOrder("09-NQ/TU(1253/QĐ-UBND, 01/KH-UBND)", "10/NQ-TU(01/KH-UBND)");
    }

    @Test
    void documentsThatACorrectionLinkedInACircleAreListedAllTheSame() {
        SmallEconomy economy = SmallEconomy.empty();
        economy.policy("2022-01-01", "kh-a", PolicyKind.PLAN, PolicyLevel.PROVINCE, "A/KH", Optional.empty());
        economy.policy(
                "2022-01-01",
                "kh-b",
                PolicyKind.PLAN,
                PolicyLevel.PROVINCE,
                "B/KH",
                Optional.empty(),
                carriesOut("kh-a"));
        economy.replace(
                1,
                "2022-01-01",
                SmallEconomy.issued(
                        "2022-01-01",
                        "kh-a",
                        PolicyKind.PLAN,
                        PolicyLevel.PROVINCE,
                        "A/KH",
                        Optional.empty(),
                        carriesOut("kh-b")));

        assertThat(roots(economy.on(DAY)))
                .extracting(OverviewPoliciesTest::outline)
                .containsExactly("A/KH(B/KH)");
    }

    private static Link carriesOut(String policy) {
        return new Link(PolicyRelation.CARRIES_OUT, new PolicyId(policy));
    }

    @ParameterizedTest
    @EnumSource(PolicyKind.class)
    void everyKindOfDocumentHasAName(PolicyKind kind) {
        for (Language language : Language.values()) {
            assertThat(Phrases.in(language).say("document.kind." + RecordMapper.nameOf(kind)))
                    .isNotBlank();
        }
    }

    private static List<Document> roots(Report report) {
        return report.sections().stream()
                .filter(DocumentTree.class::isInstance)
                .map(DocumentTree.class::cast)
                .findFirst()
                .orElseThrow()
                .roots();
    }

    /** A document's number, and in brackets those under it. */
    private static String outline(Document document) {
        List<String> below = document.carriedOutBy().stream()
                .map(OverviewPoliciesTest::outline)
                .toList();
        return document.number().printed() + (below.isEmpty() ? "" : "(" + String.join(", ", below) + ")");
    }
}
