package vn.htx.core.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.htx.core.law.example.EnoughMembers;
import vn.htx.core.time.WorkCalendar;

/** By when something is to be done, and what to do about a breach. */
class DeadlineTest {

    private static final LocalDate FRIDAY = LocalDate.of(2024, 8, 30);
    private static final ReasonCode MEMBERS =
            ReasonCode.requirement(EnoughMembers.class, "club.members", "required", "actual");
    private static final Remedy.Code RECRUIT = new Remedy.Code(EnoughMembers.class, "club.recruit");

    @ParameterizedTest
    @CsvSource({
        "10, DAYS, 2024-09-09",
        "1, WORKING_DAYS, 2024-09-04", // after the weekend and the National Day
        "6, MONTHS, 2025-02-28", // there is no 30 February
        "1, YEARS, 2025-08-30",
    })
    void theFirstDayIsNotCounted(int length, Unit unit, LocalDate last) {
        Deadline deadline = Deadline.within(FRIDAY, length, unit, WorkCalendar.vietNam());

        assertThat(deadline.lastDay()).contains(last);
        assertThat(deadline.isOver(last)).isFalse();
        assertThat(deadline.isOver(last.plusDays(1))).isTrue();
    }

    @Test
    void whileTheDaysOffAreNotKnownItHasNoLastDayAndIsNotKnownToBeOver() {
        Deadline deadline = Deadline.within(FRIDAY, 1, Unit.WORKING_DAYS, WorkCalendar.empty());

        assertThat(deadline.lastDay()).isEmpty();
        assertThat(deadline.isOver(FRIDAY.plusYears(9))).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Deadline.within(FRIDAY, 1, Unit.DONG, WorkCalendar.empty()))
                .withMessage("No time limit is counted in dong");
    }

    @Test
    void aNamedDayOrAnExtendedOneIsTheLastDay() {
        assertThat(Deadline.on(FRIDAY).lastDay()).contains(FRIDAY);
        assertThat(Deadline.on(FRIDAY).isOver(FRIDAY)).isFalse();
        assertThat(Deadline.within(FRIDAY, 10, Unit.DAYS, WorkCalendar.empty()).extendedTo(FRIDAY.plusDays(30)))
                .isEqualTo(new Deadline(FRIDAY, 10, Unit.DAYS, Optional.of(FRIDAY.plusDays(30))));
    }

    @Test
    void onlyABreachSaysWhatToDo() {
        Verdict broken = Verdict.of(false).because(MEMBERS, "required", 5, "actual", 4);
        Verdict met = Verdict.of(true).because(MEMBERS, "required", 5, "actual", 5);
        Remedy byFriday = Remedy.of(RECRUIT, Deadline.on(FRIDAY));

        assertThat(broken.remedied(byFriday).remedy()).contains(byFriday);
        assertThat(broken.remedied(byFriday).facts()).isEqualTo(broken.facts());
        assertThat(met.remedied(byFriday)).isEqualTo(met);
        assertThat(byFriday.deadline()).contains(Deadline.on(FRIDAY));
        assertThat(Remedy.of(RECRUIT)).isEqualTo(new Remedy(RECRUIT, Optional.empty()));
    }

    @Test
    void whatToDoIsSaidInBothLanguages() {
        assertThat(RECRUIT.text(Messages.VIETNAMESE)).isEqualTo("Kết nạp thêm hội viên.");
        assertThat(RECRUIT.text(Messages.ENGLISH)).isEqualTo("Admit more members.");
        assertThat(Messages.keys(EnoughMembers.class, Messages.ENGLISH))
                .contains("remedy.club.recruit", "rule.T-CLUB-01.title")
                .isEqualTo(Messages.keys(EnoughMembers.class, Messages.VIETNAMESE));
    }
}
