package vn.htx.core.training;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.htx.core.area.AreaCode;
import vn.htx.core.fact.Act;
import vn.htx.core.fact.Premise;
import vn.htx.core.fact.Statement;
import vn.htx.core.money.Amounts;
import vn.htx.core.organization.Reference;
import vn.htx.core.support.ActivityPremises;
import vn.htx.core.training.TrainingFacts.Course;
import vn.htx.core.training.TrainingFacts.Participation;

/**
 * Tổ chức lớp đào tạo, bồi dưỡng: a course is held, with the people each organization sent. It takes effect on the first
 * day of the course; the components are those of {@link Course}.
 */
public record HoldTrainingCourse(
        Reference course,
        String topic,
        TrainingField field,
        TrainingLevel level,
        long hours,
        String organizer,
        Optional<AreaCode> place,
        LocalDate lastDay,
        Optional<Reference> measure,
        List<Trainees> trainees)
        implements Act {

    public HoldTrainingCourse {
        trainees = List.copyOf(trainees);
        Amounts.requirePositive("the hours of a course", hours);
        Set<Object> named = new HashSet<>();
        for (Trainees some : trainees) {
            if (!named.add(List.of(some.organization(), some.role()))) {
                throw new IllegalArgumentException("course " + course + " names " + some.role() + " of "
                        + some.organization() + " twice: add the numbers up");
            }
        }
    }

    @Override
    public List<Statement> statements(LocalDate effectiveOn) {
        List<Statement> said = new ArrayList<>();
        said.add(Statement.holds(
                TrainingFacts.COURSE,
                new Course(course, topic, field, level, hours, organizer, place, effectiveOn, lastDay, measure),
                effectiveOn));
        trainees.forEach(
                some -> said.add(Statement.holds(TrainingFacts.PARTICIPATION, participation(some), effectiveOn)));
        return said;
    }

    private Participation participation(Trainees some) {
        return new Participation(
                course,
                some.organization(),
                some.role(),
                field,
                level,
                lastDay,
                measure,
                some.people(),
                some.certified(),
                some.listed(),
                some.women(),
                some.young());
    }

    @Override
    public List<Premise> premises() {
        return ActivityPremises.together(
                ActivityPremises.together(
                        List.of(Premise.never(TrainingFacts.COURSE, course)), ActivityPremises.offered(measure)),
                trainees.stream()
                        .map(Trainees::organization)
                        .distinct()
                        .map(ActivityPremises::exists)
                        .toList());
    }
}
