package vn.htx.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.htx.core.filing.Filing;
import vn.htx.core.policy.IssuePolicy;
import vn.htx.core.policy.PolicyId;
import vn.htx.core.policy.PolicyRelation;

/** The policy documents are the real ones, and what no source states is left out. */
class SamplePoliciesTest {

    private static final List<Filing> FILINGS = SampleProvince.backan().filings().stream()
            .filter(filing -> filing.act() instanceof IssuePolicy)
            .toList();

    private static IssuePolicy document(String id) {
        return FILINGS.stream()
                .map(filing -> (IssuePolicy) filing.act())
                .filter(policy -> policy.policy().equals(new PolicyId(id)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void every_document_has_a_number_a_title_and_a_source() {
        assertThat(FILINGS).hasSize(13).allSatisfy(filing -> {
            IssuePolicy policy = (IssuePolicy) filing.act();
            assertThat(policy.printedNumber()).isNotBlank();
            assertThat(policy.title()).isNotBlank();
            assertThat(policy.source()).isNotBlank();
        });
    }

    @Test
    void documents_are_linked_only_to_those_before_them() {
        Set<PolicyId> before = new HashSet<>();
        FILINGS.forEach(filing -> {
            IssuePolicy policy = (IssuePolicy) filing.act();
            assertThat(before)
                    .containsAll(policy.links().stream()
                            .map(IssuePolicy.Link::target)
                            .toList());
            before.add(policy.policy());
        });
    }

    @Test
    void the_resolution_printed_as_10_NQ_TU_keeps_both_numbers_and_has_no_day_of_issue() {
        IssuePolicy resolution = document("nq-10-tu-2021");
        assertThat(resolution.printedNumber()).isEqualTo("10/NQ-TU");
        assertThat(resolution.usualNumber()).contains("10-NQ/TU");
        assertThat(resolution.issuedOn()).isEmpty();
        assertThat(resolution.firstYear()).contains(2021);
        assertThat(resolution.lastYear()).contains(2025);
        assertThat(resolution.source()).contains("không ghi ngày ban hành");
    }

    @Test
    void the_council_s_resolution_is_in_force_after_its_issue_and_a_link_that_is_a_reading_says_so() {
        IssuePolicy resolution = document("nq-01-hdnd-2022");
        assertThat(resolution.issuedOn()).contains(LocalDate.of(2022, 4, 27));
        assertThat(FILINGS.stream()
                        .filter(filing -> filing.act().equals(resolution))
                        .map(Filing::effectiveOn))
                .containsExactly(LocalDate.of(2022, 5, 7));
        assertThat(resolution.links()).extracting(IssuePolicy.Link::relation).containsOnly(PolicyRelation.CARRIES_OUT);
        assertThat(resolution.source()).contains("cách hiểu");
    }

    @Test
    void the_committee_s_decision_guides_the_council_s_resolution() {
        assertThat(document("qd-1253-ubnd-2022").links())
                .containsExactly(new IssuePolicy.Link(PolicyRelation.GUIDES, new PolicyId("nq-01-hdnd-2022")));
    }
}
