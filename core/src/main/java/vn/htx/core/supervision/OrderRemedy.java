package vn.htx.core.supervision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.htx.core.fact.Act;
import vn.htx.core.fact.Premise;
import vn.htx.core.fact.Statement;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.Reference;
import vn.htx.core.supervision.SupervisionFacts.Ordered;

/**
 * Yêu cầu khắc phục: after an inspection something is ordered to be put right, by a day or within so many working days.
 *
 * @param remedy under which it is kept
 * @param organization the organization inspected
 * @param finding the finding it answers, if one
 * @param content what is to be done, in a few words that name no person
 * @param dueOn the last day, if a day is named
 * @param workingDays the time given in working days, if it is given so; the day it takes effect is not counted
 */
public record OrderRemedy(
        Reference inspection,
        Reference remedy,
        OrganizationId organization,
        Optional<Reference> finding,
        String content,
        Optional<LocalDate> dueOn,
        Optional<Long> workingDays)
        implements Act {

    public OrderRemedy {
        if (dueOn.isPresent() == workingDays.isPresent()
                || workingDays.filter(days -> days < 1).isPresent()) {
            throw new IllegalArgumentException("remedy " + remedy
                    + ": give the last day (dueOn), or one or more working days (workingDays), and not both");
        }
    }

    @Override
    public List<Statement> statements(LocalDate effectiveOn) {
        return List.of(
                Statement.holds(
                        SupervisionFacts.REMEDY,
                        new Ordered(inspection, remedy, organization, finding, content),
                        effectiveOn),
                Statement.holds(
                        SupervisionFacts.REMEDY_CASE,
                        new RemedyCase(
                                inspection,
                                remedy,
                                organization,
                                finding,
                                true,
                                effectiveOn,
                                dueOn,
                                workingDays,
                                Optional.empty(),
                                Optional.empty()),
                        effectiveOn));
    }

    @Override
    public List<Premise> premises() {
        List<Premise> premises = new ArrayList<>();
        premises.add(Premise.present(SupervisionFacts.INSPECTION, inspection).where("organization", organization));
        premises.add(Premise.never(SupervisionFacts.REMEDY, inspection, remedy));
        finding.ifPresent(id -> premises.add(Premise.present(SupervisionFacts.FINDING, inspection, id)));
        return premises;
    }
}
