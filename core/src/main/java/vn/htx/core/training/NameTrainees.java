package vn.htx.core.training;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.htx.core.fact.Premise;
import vn.htx.core.fact.Statement;
import vn.htx.core.member.MemberFacts;
import vn.htx.core.organization.OrganizationAct;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.Reference;
import vn.htx.core.people.MemberId;
import vn.htx.core.training.TrainingFacts.Trainee;

/**
 * Ghi danh sách thành viên đã học: the members among those an organization sent to a course are named by their codes. Who
 * is named is one of the people already counted.
 */
public record NameTrainees(Reference course, OrganizationId organization, List<NamedTrainee> trainees)
        implements OrganizationAct {

    public NameTrainees {
        trainees = List.copyOf(trainees);
        Set<MemberId> named = new HashSet<>();
        for (NamedTrainee trainee : trainees) {
            if (!named.add(trainee.member())) {
                throw new IllegalArgumentException(
                        "course " + course + " names member " + trainee.member() + " of " + organization + " twice");
            }
        }
    }

    @Override
    public List<Statement> statements(LocalDate effectiveOn) {
        return trainees.stream()
                .map(trainee -> Statement.holds(
                        TrainingFacts.TRAINEE,
                        new Trainee(course, organization, trainee.member(), trainee.role(), trainee.proof()),
                        effectiveOn))
                .toList();
    }

    @Override
    public List<Premise> premises() {
        List<Premise> premises = new ArrayList<>();
        premises.add(Premise.present(TrainingFacts.PARTICIPATION, course, organization));
        trainees.forEach(trainee -> {
            premises.add(Premise.present(MemberFacts.MEMBERSHIP, organization, trainee.member()));
            premises.add(Premise.never(TrainingFacts.TRAINEE, course, organization, trainee.member()));
        });
        return premises;
    }
}
