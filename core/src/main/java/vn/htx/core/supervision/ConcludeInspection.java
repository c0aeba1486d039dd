package vn.htx.core.supervision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import vn.htx.core.fact.Act;
import vn.htx.core.fact.Premise;
import vn.htx.core.fact.Statement;
import vn.htx.core.law.Citation;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.Reference;
import vn.htx.core.supervision.SupervisionFacts.Conclusion;
import vn.htx.core.supervision.SupervisionFacts.Found;

/**
 * Kết luận thanh tra, kiểm tra: what an inspection found; nothing is a conclusion too.
 *
 * @param organization the organization inspected
 * @param agency cơ quan kết luận
 * @param decision the number of the conclusion, as printed
 * @param findings the departures from the law
 */
public record ConcludeInspection(
        Reference inspection, OrganizationId organization, String agency, String decision, List<Finding> findings)
        implements Act {

    /**
     * A departure from the law.
     *
     * @param finding under which it is kept
     * @param matter what it is about
     * @param citation the place in the law
     */
    public record Finding(Reference finding, SupervisedMatter matter, Citation citation) {}

    public ConcludeInspection {
        findings = List.copyOf(findings);
        if (new HashSet<>(findings.stream().map(Finding::finding).toList()).size() < findings.size()) {
            throw new IllegalArgumentException("inspection " + inspection + ": two findings bear one reference");
        }
    }

    @Override
    public List<Statement> statements(LocalDate effectiveOn) {
        List<Statement> said = new ArrayList<>();
        said.add(Statement.holds(
                SupervisionFacts.CONCLUSION,
                new Conclusion(inspection, organization, agency, decision, findings.size()),
                effectiveOn));
        findings.forEach(found -> said.add(Statement.holds(
                SupervisionFacts.FINDING,
                new Found(inspection, found.finding(), organization, found.matter(), found.citation()),
                effectiveOn)));
        return said;
    }

    @Override
    public List<Premise> premises() {
        return List.of(
                Premise.present(SupervisionFacts.INSPECTION, inspection).where("organization", organization),
                Premise.never(SupervisionFacts.CONCLUSION, inspection));
    }
}
