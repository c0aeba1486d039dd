package vn.htx.core.supervision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import vn.htx.core.area.AreaCode;
import vn.htx.core.fact.Act;
import vn.htx.core.fact.Premise;
import vn.htx.core.fact.Statement;
import vn.htx.core.organization.OrganizationFacts;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.Reference;
import vn.htx.core.supervision.SupervisionFacts.Plan;
import vn.htx.core.supervision.SupervisionFacts.PlannedVisit;

/**
 * Ban hành kế hoạch thanh tra, kiểm tra: an agency says which organizations it will inspect in a year.
 *
 * @param year the year it is for
 * @param agency cơ quan ban hành
 * @param area the area it covers, read with the day it takes effect
 * @param decision the number it was issued under, as printed
 * @param visits the organizations chosen
 */
public record IssueInspectionPlan(
        Reference plan, long year, String agency, AreaCode area, String decision, List<Visit> visits) implements Act {

    /**
     * An organization chosen.
     *
     * @param ground why
     * @param repeat why again, if it is visited elsewhere in the year
     */
    public record Visit(OrganizationId organization, RiskGround ground, Optional<RepeatGround> repeat) {}

    public IssueInspectionPlan {
        visits = List.copyOf(visits);
        if (new HashSet<>(visits.stream().map(Visit::organization).toList()).size() < visits.size()) {
            throw new IllegalArgumentException("plan " + plan + ": an organization is named twice");
        }
    }

    @Override
    public List<Statement> statements(LocalDate effectiveOn) {
        List<Statement> said = new ArrayList<>();
        said.add(Statement.holds(SupervisionFacts.PLAN, new Plan(plan, year, agency, area, decision), effectiveOn));
        visits.forEach(visit -> said.add(Statement.holds(
                SupervisionFacts.PLANNED_VISIT,
                new PlannedVisit(plan, visit.organization(), year, agency, visit.ground(), visit.repeat()),
                effectiveOn)));
        return said;
    }

    @Override
    public List<Premise> premises() {
        List<Premise> premises = new ArrayList<>();
        premises.add(Premise.never(SupervisionFacts.PLAN, plan));
        visits.forEach(visit -> premises.add(Premise.present(OrganizationFacts.EXISTENCE, visit.organization())));
        return premises;
    }
}
