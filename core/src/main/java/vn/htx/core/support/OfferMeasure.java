package vn.htx.core.support;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.htx.core.fact.Act;
import vn.htx.core.fact.Premise;
import vn.htx.core.fact.Statement;
import vn.htx.core.law.Citation;
import vn.htx.core.organization.Reference;
import vn.htx.core.policy.PolicyFacts;
import vn.htx.core.policy.PolicyId;

/**
 * Chính sách, nội dung hỗ trợ: what a programme offers. A line of a resolution is a measure, and each item under it another
 * that names it.
 *
 * @param measure under which it is kept
 * @param programme of which programme
 * @param line the measure it is an item of, if it is one
 * @param kind loại chính sách
 * @param title tên nội dung
 * @param beneficiaries whom it may reach
 * @param auditRequired whether an audit report is asked for (Law 17/2023/QH15, Article 18.1)
 * @param content nội dung hỗ trợ as coded by the host: measures of the same content compete (Article 17.3)
 * @param policy the document that offers it, if that is in the register
 * @param citation where in which instrument it stands
 */
public record OfferMeasure(
        Reference measure,
        Reference programme,
        Optional<Reference> line,
        SupportKind kind,
        String title,
        List<BeneficiaryKind> beneficiaries,
        boolean auditRequired,
        Optional<Reference> content,
        Optional<PolicyId> policy,
        Optional<Citation> citation)
        implements Act {

    public OfferMeasure {
        beneficiaries = List.copyOf(beneficiaries);
        if (beneficiaries.isEmpty() || line.filter(measure::equals).isPresent()) {
            throw new IllegalArgumentException(
                    "measure " + measure + " is for somebody, and no item of itself: name its beneficiaries");
        }
    }

    @Override
    public List<Statement> statements(LocalDate effectiveOn) {
        return List.of(Statement.holds(
                SupportFacts.MEASURE,
                new SupportFacts.Measure(
                        measure,
                        programme,
                        line,
                        kind,
                        title,
                        beneficiaries.contains(BeneficiaryKind.ORGANIZATION),
                        beneficiaries.contains(BeneficiaryKind.MEMBER),
                        beneficiaries.contains(BeneficiaryKind.ENTERPRISE),
                        auditRequired,
                        content,
                        policy,
                        citation),
                effectiveOn));
    }

    @Override
    public List<Premise> premises() {
        List<Premise> premises = new ArrayList<>();
        premises.add(Premise.never(SupportFacts.MEASURE, measure));
        premises.add(Premise.present(SupportFacts.PROGRAMME, programme));
        line.ifPresent(
                of -> premises.add(Premise.present(SupportFacts.MEASURE, of).where("programme", programme)));
        policy.ifPresent(document -> premises.add(Premise.present(PolicyFacts.DOCUMENT, document)));
        return premises;
    }
}
