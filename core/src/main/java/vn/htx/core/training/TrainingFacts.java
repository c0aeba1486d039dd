package vn.htx.core.training;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.htx.core.area.AreaCode;
import vn.htx.core.fact.FactType;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.Reference;
import vn.htx.core.people.MemberId;

/** The facts kept of training. Each holds from the first day of the course: what happened once does not end. */
public final class TrainingFacts {

    /** The kind of subject: one course. */
    public static final String SUBJECT = "training-course";

    /** A course was held. */
    public static final FactType<Course> COURSE = FactType.describe("training_course", Course.class)
            .about(SUBJECT, "course")
            .build();

    /** People of an organization took part in a course. */
    public static final FactType<Participation> PARTICIPATION = FactType.describe(
                    "training_participation", Participation.class)
            .about(SUBJECT, "course")
            .each("organization", "role")
            .lookup("organization")
            .build();

    /** A member took part in a course. */
    public static final FactType<Trainee> TRAINEE = FactType.describe("training_trainee", Trainee.class)
            .about(SUBJECT, "course")
            .each("organization", "member")
            .lookup("organization", "member")
            .build();

    /** All of them. */
    public static final List<FactType<?>> ALL = List.of(COURSE, PARTICIPATION, TRAINEE);

    /**
     * Lớp đào tạo, bồi dưỡng.
     *
     * @param topic what it is called or about
     * @param hours số giờ học
     * @param organizer đơn vị tổ chức: an office or school, no person
     * @param place where it was held, read with its first day
     * @param measure the support measure it was held under
     */
    public record Course(
            Reference course,
            String topic,
            TrainingField field,
            TrainingLevel level,
            long hours,
            String organizer,
            Optional<AreaCode> place,
            LocalDate firstDay,
            LocalDate lastDay,
            Optional<Reference> measure) {

        public Course {
            if (lastDay.isBefore(firstDay)) {
                throw new IllegalArgumentException("course " + course + " ends on " + lastDay + ", before it begins on "
                        + firstDay + ": lastDay is no earlier than the day the act takes effect");
            }
        }
    }

    /**
     * Lượt tham gia của một tổ chức theo chức danh. Field, level, last day and measure are those of the course; the numbers
     * those of {@link Trainees}.
     */
    public record Participation(
            Reference course,
            OrganizationId organization,
            TraineeRole role,
            TrainingField field,
            TrainingLevel level,
            LocalDate lastDay,
            Optional<Reference> measure,
            long people,
            long certified,
            long listed,
            Optional<Long> women,
            Optional<Long> young) {

        /** How many can prove it: with a certificate, or on a stamped list. */
        public long proven() {
            return certified + listed;
        }
    }

    /** Thành viên đã tham gia. */
    public record Trainee(
            Reference course, OrganizationId organization, MemberId member, TraineeRole role, TrainingProof proof) {}

    private TrainingFacts() {}
}
