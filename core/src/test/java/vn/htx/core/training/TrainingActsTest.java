package vn.htx.core.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.htx.core.area.AreaCode;
import vn.htx.core.document.RecordMapper;
import vn.htx.core.fact.Act;
import vn.htx.core.fact.FactQuery;
import vn.htx.core.filing.Filing;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.Reference;
import vn.htx.core.people.MemberId;
import vn.htx.core.rulebook.History;
import vn.htx.core.training.TrainingFacts.Course;
import vn.htx.core.training.TrainingFacts.Participation;

class TrainingActsTest {

    private static final OrganizationId COOP = new OrganizationId("coop-1");
    private static final OrganizationId OTHER = new OrganizationId("coop-2");
    private static final Reference COURSE = new Reference("course-1");
    private static final LocalDate FIRST = LocalDate.of(2023, 6, 5);
    private static final LocalDate LAST = LocalDate.of(2023, 6, 9);
    private static final Trainees DIRECTOR = Trainees.of(COOP, TraineeRole.DIRECTOR, 1);

    static HoldTrainingCourse course(LocalDate lastDay, Trainees... trainees) {
        return new HoldTrainingCourse(
                COURSE,
                "Quản trị hợp tác xã",
                TrainingField.MANAGEMENT,
                TrainingLevel.REFRESHER,
                40,
                "Trường Mẫu",
                Optional.of(new AreaCode("01843")),
                lastDay,
                Optional.of(new Reference("measure-1")),
                List.of(trainees));
    }

    static Stream<Act> acts() {
        return Stream.of(
                course(LAST, DIRECTOR.proven(1, 0), Trainees.of(OTHER, TraineeRole.MEMBER, 3)),
                course(LAST),
                new NameTrainees(
                        COURSE,
                        COOP,
                        List.of(new NamedTrainee(
                                new MemberId("m-1"), TraineeRole.DIRECTOR, TrainingProof.STAMPED_LIST))));
    }

    @ParameterizedTest
    @MethodSource("acts")
    void actsAreWrittenAndReadBack(Act act) {
        Record written = (Record) act;
        assertThat(RecordMapper.read(written.getClass(), RecordMapper.write(written), ""))
                .isEqualTo(act);
        assertThat(act.premises()).isNotEmpty();
    }

    @Test
    void aCourseAndWhoTookPartHoldFromItsFirstDay() {
        History history = History.empty()
                .and("2023-06-05", course(LAST, DIRECTOR.proven(1, 0), Trainees.of(OTHER, TraineeRole.MEMBER, 3)));
        assertThat(history.listFacts(FactQuery.all(TrainingFacts.COURSE).on(FIRST)))
                .singleElement()
                .satisfies(known -> {
                    Course kept = known.fact().value();
                    assertThat(kept.firstDay()).isEqualTo(FIRST);
                    assertThat(kept.lastDay()).isEqualTo(LAST);
                });
        assertThat(history.listFacts(FactQuery.all(TrainingFacts.COURSE).on(FIRST.minusDays(1))))
                .isEmpty();
        assertThat(history.listFacts(FactQuery.all(TrainingFacts.PARTICIPATION).where("organization", COOP)))
                .singleElement()
                .satisfies(known -> {
                    Participation kept = known.fact().value();
                    assertThat(kept.level()).isEqualTo(TrainingLevel.REFRESHER);
                    assertThat(kept.measure()).contains(new Reference("measure-1"));
                    assertThat(kept.proven()).isEqualTo(1);
                });
    }

    @Test
    void aCourseEndsNoEarlierThanItBegins() {
        assertThat(Filing.of("f-1", "clerk-1", FIRST, course(FIRST)).act()).isEqualTo(course(FIRST));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Filing.of("f-1", "clerk-1", FIRST, course(FIRST.minusDays(1))))
                .withMessageContaining("course-1 ends on 2023-06-04, before it begins on 2023-06-05");
    }

    @Test
    void aRoleOfAnOrganizationIsCountedOnceInACourse() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> course(LAST, DIRECTOR, DIRECTOR))
                .withMessageContaining("add the numbers up");
        assertThat(course(LAST, DIRECTOR, Trainees.of(COOP, TraineeRole.BOARD, 1))
                        .trainees())
                .hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"4,0,0", "0,4,0", "2,2,0", "-1,0,0", "0,-1,0", "0,0,4"})
    void partsOfThePeopleAreNoMoreThanThePeople(long certified, long listed, long women) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Trainees(
                        COOP, TraineeRole.MEMBER, 3, certified, listed, Optional.of(women), Optional.empty()));
    }

    @Test
    void aMemberIsNamedOnce() {
        NamedTrainee trainee = new NamedTrainee(new MemberId("m-1"), TraineeRole.MEMBER, TrainingProof.NONE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NameTrainees(COURSE, COOP, List.of(trainee, trainee)))
                .withMessageContaining("m-1");
    }
}
