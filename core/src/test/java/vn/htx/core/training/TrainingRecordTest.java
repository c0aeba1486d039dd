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
import vn.htx.core.money.Ratio;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.Reference;
import vn.htx.core.people.MemberId;
import vn.htx.core.rulebook.History;

class TrainingRecordTest {

    private static final OrganizationId COOP = new OrganizationId("coop-1");
    private static final OrganizationId OTHER = new OrganizationId("coop-2");

    private static HoldTrainingCourse course(String id, String lastDay, Trainees... trainees) {
        return new HoldTrainingCourse(
                new Reference(id),
                "Chủ đề mẫu",
                TrainingField.PRODUCTION,
                TrainingLevel.BRIEFING,
                8,
                "Đơn vị mẫu",
                Optional.empty(),
                LocalDate.parse(lastDay),
                Optional.empty(),
                List.of(trainees));
    }

    private static NameTrainees named(String course, TrainingProof proof, String... members) {
        return new NameTrainees(
                new Reference(course),
                COOP,
                Stream.of(members)
                        .map(member -> new NamedTrainee(new MemberId(member), TraineeRole.MEMBER, proof))
                        .toList());
    }

    private static Trainees members(long people, long certified, long listed) {
        return Trainees.of(COOP, TraineeRole.MEMBER, people).proven(certified, listed);
    }

    private static TrainedPeople provenUpTo(long year, History history) {
        return new TrainingRecord(history, COOP).provenUpTo(year);
    }

    @Test
    void whoHasNoCoursesHasNobodyTrained() {
        assertThat(provenUpTo(2023, History.empty())).isEqualTo(new TrainedPeople(0, 0));
    }

    @Test
    void onlyWhoCanProveItCounts() {
        History history = History.empty()
                .and(
                        "2023-06-05",
                        course(
                                "k-1",
                                "2023-06-05",
                                members(10, 3, 2),
                                Trainees.of(COOP, TraineeRole.DIRECTOR, 1).proven(1, 0),
                                Trainees.of(OTHER, TraineeRole.MEMBER, 9).proven(9, 0)));
        assertThat(provenUpTo(2023, history)).isEqualTo(new TrainedPeople(6, 6));
    }

    @ParameterizedTest
    @CsvSource({"2023-12-31, 2022, 0", "2023-12-31, 2023, 4", "2024-01-01, 2023, 0", "2024-01-01, 2024, 4"})
    void aCourseCountsInTheYearItEnds(String lastDay, long year, long people) {
        History history = History.empty().and("2023-12-28", course("k-1", lastDay, members(5, 4, 0)));
        assertThat(provenUpTo(year, history)).isEqualTo(new TrainedPeople(people, people));
    }

    @Test
    void peopleOfSeveralCoursesMayBeTheSame() {
        History history = History.empty()
                .and("2022-06-05", course("k-1", "2022-06-05", members(5, 5, 0)))
                .and("2023-06-05", course("k-2", "2023-06-05", members(3, 3, 0)));
        assertThat(provenUpTo(2022, history)).isEqualTo(new TrainedPeople(5, 5));
        assertThat(provenUpTo(2023, history)).isEqualTo(new TrainedPeople(5, 8));
    }

    @Test
    void membersNamedAreCountedOnce() {
        History history = History.empty()
                .and("2022-06-05", course("k-1", "2022-06-05", members(2, 2, 0)))
                .and("2022-06-05", named("k-1", TrainingProof.CERTIFICATE, "m-1", "m-2"))
                .and("2023-06-05", course("k-2", "2023-06-05", members(3, 0, 2)))
                .and("2023-06-05", named("k-2", TrainingProof.STAMPED_LIST, "m-2", "m-3"))
                .and("2023-06-06", named("k-2", TrainingProof.NONE, "m-4"));
        assertThat(provenUpTo(2023, history)).isEqualTo(new TrainedPeople(3, 3));
    }

    @ParameterizedTest
    @CsvSource({
        "5, 5, 100, true",
        "5, 5, 101, false",
        "4, 5, 100, ",
        "4, 4, 100, false",
        "4, 9, 80, true",
        "0, 0, 1, false",
    })
    void theShareIsKnownWhereBothBoundsAgree(long atLeast, long atMost, long people, Boolean reached) {
        assertThat(new TrainedPeople(atLeast, atMost).reach(Ratio.ofPercent(5), people))
                .isEqualTo(Optional.ofNullable(reached));
    }

    @Test
    void boundsStandInOrder() {
        assertThatIllegalArgumentException().isThrownBy(() -> new TrainedPeople(3, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> new TrainedPeople(-1, 2));
    }
}
