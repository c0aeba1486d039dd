package vn.htx.samples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.htx.core.area.AreaCode;
import vn.htx.core.dialogue.AnswerObstacle;
import vn.htx.core.dialogue.AssignObstacle;
import vn.htx.core.dialogue.HoldDialogue;
import vn.htx.core.dialogue.ObstacleSubject;
import vn.htx.core.dialogue.RaiseObstacle;
import vn.htx.core.dialogue.ResolveObstacle;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.OrganizationKind;
import vn.htx.core.organization.Reference;

/**
 * Dialogues with cooperatives, made up: one of the province and of each district in each year, but for one district in one
 * year, and the obstacles raised there, of which some stay open.
 */
final class Dialogues implements Undertaking {

    static final int FIRST_YEAR = 2020;
    static final int LAST_YEAR = 2024;

    private static final int MOST_PRESENT = 8;
    private static final int MOST_RAISED = 3;
    private static final int ASSIGNED_AFTER = 7;
    private static final int DAYS_TO_ANSWER = 30;
    private static final int SLOWEST_ANSWER = 45;
    private static final int SLOWEST_SOLUTION = 150;
    private static final List<String> TOPICS = List.of(
            "vay vốn không có tài sản thế chấp",
            "thuê đất làm trụ sở, nhà xưởng",
            "tìm nơi tiêu thụ ổn định",
            "thủ tục hưởng chính sách hỗ trợ",
            "thiếu cán bộ kế toán",
            "đường vào vùng sản xuất");
    private static final List<ObstacleSubject> SUBJECTS = List.of(
            ObstacleSubject.CREDIT,
            ObstacleSubject.LAND,
            ObstacleSubject.MARKET,
            ObstacleSubject.SUPPORT,
            ObstacleSubject.PEOPLE,
            ObstacleSubject.INFRASTRUCTURE);

    @Override
    public void tell(Province province, Dice dice) {
        Dice choice = dice.about("missing");
        AreaCode missing = choice.pick(Province.districts());
        int missingYear = choice.between(FIRST_YEAR, LAST_YEAR);
        List<AreaCode> units = new ArrayList<>(Province.districts());
        units.add(Province.CODE);
        for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
            for (AreaCode unit : units) {
                if (year != missingYear || !unit.equals(missing)) {
                    hold(unit, year, province, dice.about(unit.value()).about(String.valueOf(year)));
                }
            }
        }
    }

    private static void hold(AreaCode unit, int year, Province province, Dice dice) {
        LocalDate day = province.days().pick(LocalDate.of(year, 3, 1), LocalDate.of(year, 10, 31), dice);
        List<OrganizationId> present = dice
                .some(
                        dice.between(MOST_PRESENT / 2, MOST_PRESENT),
                        Province.in(unit, province.atWork(OrganizationKind.COOPERATIVE, day))
                                .toList())
                .stream()
                .map(Biography::id)
                .toList();
        Reference conference = new Reference(String.format(Locale.ROOT, "mau-doi-thoai-%d-%s", year, unit));
        int raised = dice.between(1, MOST_RAISED);
        int others = dice.between(0, MOST_PRESENT);
        province.write(
                day,
                new HoldDialogue(
                        conference,
                        unit,
                        year,
                        "Chủ tịch Ủy ban nhân dân (mẫu)",
                        present,
                        others,
                        present.size() + others + dice.between(5, 30),
                        raised,
                        dice.between(0, raised)));
        for (int i = 1; i <= raised; i++) {
            Reference obstacle = new Reference(conference.value() + "-" + i);
            Optional<OrganizationId> by = present.isEmpty() ? Optional.empty() : Optional.of(dice.pick(present));
            int topic = dice.below(TOPICS.size());
            province.write(
                    day,
                    new RaiseObstacle(
                            obstacle, SUBJECTS.get(topic), TOPICS.get(topic), unit, by, Optional.of(conference)));
            followUp(obstacle, day, province, dice);
        }
    }

    /** Of ten, seven are resolved, one is answered, one waits for the answer and one for somebody to answer. */
    private static void followUp(Reference obstacle, LocalDate raised, Province province, Dice dice) {
        int fate = dice.below(10);
        LocalDate assigned = province.after(raised, ASSIGNED_AFTER);
        LocalDate answered = province.after(assigned, dice.between(ASSIGNED_AFTER, SLOWEST_ANSWER));
        if (fate > 0) {
            province.write(
                    assigned,
                    new AssignObstacle(
                            obstacle, "Sở chuyên ngành (mẫu)", Optional.of(assigned.plusDays(DAYS_TO_ANSWER))));
        }
        if (fate > 1) {
            province.write(answered, new AnswerObstacle(obstacle, new Reference(obstacle.value() + "-tra-loi")));
        }
        if (fate > 2) {
            province.write(
                    province.after(answered, dice.between(ASSIGNED_AFTER, SLOWEST_SOLUTION)),
                    new ResolveObstacle(obstacle, Optional.empty()));
        }
    }
}
