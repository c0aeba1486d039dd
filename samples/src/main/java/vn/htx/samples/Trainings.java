package vn.htx.samples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.htx.core.organization.OrganizationKind;
import vn.htx.core.organization.Reference;
import vn.htx.core.training.HoldTrainingCourse;
import vn.htx.core.training.TraineeRole;
import vn.htx.core.training.Trainees;
import vn.htx.core.training.TrainingField;
import vn.htx.core.training.TrainingLevel;

/** Courses for those who manage cooperatives: made up, but for how many cooperatives they reached. */
final class Trainings implements Undertaking {

    /** More than 300, as published; that it is one more is ours. */
    private static final int COOPERATIVES = 301;

    private static final int SECOND_PER_MILLE = 350;
    private static final int GROUPS = 2;
    private static final int MOST_PEOPLE = 3;
    private static final int DAYS = 2;
    private static final int HOURS = 24;
    private static final Reference BY_PROGRAMME = new Reference("ct-1804.nang-luc");
    private static final Reference BY_RESOLUTION = new Reference("nq-01-2022.nang-luc");

    private static final List<Plan> PLANS = List.of(
            plan("2020-06-15", TrainingField.LAW_AND_POLICY, "Pháp luật về hợp tác xã", Optional.empty()),
            plan("2020-10-12", TrainingField.MANAGEMENT, "Quản trị hợp tác xã", Optional.empty()),
            plan("2021-04-12", TrainingField.ACCOUNTING, "Kế toán hợp tác xã", Optional.of(BY_PROGRAMME)),
            plan("2021-11-08", TrainingField.MARKET, "Tiêu thụ nông sản", Optional.of(BY_PROGRAMME)),
            plan("2022-04-18", TrainingField.MANAGEMENT, "Xây dựng phương án kinh doanh", Optional.of(BY_PROGRAMME)),
            plan("2022-08-15", TrainingField.PRODUCTION, "Sản xuất theo tiêu chuẩn", Optional.of(BY_RESOLUTION)),
            plan("2022-11-14", TrainingField.DIGITAL, "Bán hàng trên sàn điện tử", Optional.of(BY_RESOLUTION)),
            plan("2023-04-17", TrainingField.ACCOUNTING, "Tài chính hợp tác xã", Optional.of(BY_PROGRAMME)),
            plan("2023-08-14", TrainingField.MANAGEMENT, "Quản trị hợp tác xã nâng cao", Optional.of(BY_RESOLUTION)),
            plan("2023-11-13", TrainingField.MARKET, "Liên kết theo chuỗi giá trị", Optional.of(BY_RESOLUTION)),
            plan("2024-04-15", TrainingField.DIGITAL, "Chuyển đổi số trong hợp tác xã", Optional.of(BY_PROGRAMME)),
            plan("2024-08-12", TrainingField.LAW_AND_POLICY, "Luật Hợp tác xã năm 2023", Optional.of(BY_PROGRAMME)),
            plan("2024-11-18", TrainingField.LAW_AND_POLICY, "Điều lệ theo luật mới", Optional.of(BY_RESOLUTION)),
            plan("2025-04-14", TrainingField.MANAGEMENT, "Quản trị hợp tác xã", Optional.of(BY_PROGRAMME)));

    private record Plan(LocalDate day, TrainingField field, String topic, Optional<Reference> measure) {}

    private static Plan plan(String day, TrainingField field, String topic, Optional<Reference> measure) {
        return new Plan(LocalDate.parse(day), field, topic, measure);
    }

    @Override
    public void tell(Province province, Dice dice) {
        List<LocalDate> days =
                PLANS.stream().map(plan -> province.from(plan.day())).toList();
        Map<LocalDate, List<Biography>> trained =
                new Turns(days, province).share(COOPERATIVES, SECOND_PER_MILLE, dice.about("cooperatives"));
        for (int i = 0; i < PLANS.size(); i++) {
            LocalDate day = days.get(i);
            List<Biography> there = new ArrayList<>(trained.getOrDefault(day, List.of()));
            there.addAll(dice.some(GROUPS, province.atWork(OrganizationKind.GROUP, day)));
            province.write(day, course(i, day, province, there, dice));
        }
    }

    private static HoldTrainingCourse course(
            int number, LocalDate day, Province province, List<Biography> there, Dice dice) {
        Plan plan = PLANS.get(number);
        return new HoldTrainingCourse(
                new Reference(String.format(Locale.ROOT, "mau-tap-huan-%02d", number + 1)),
                plan.topic() + " (mẫu)",
                plan.field(),
                TrainingLevel.REFRESHER,
                HOURS,
                "Liên minh Hợp tác xã tỉnh (mẫu)",
                Optional.empty(),
                province.after(day, DAYS),
                plan.measure(),
                there.stream().map(life -> trainees(life, dice)).toList());
    }

    private static Trainees trainees(Biography life, Dice dice) {
        int people = dice.between(1, MOST_PEOPLE);
        TraineeRole role = life.isGroup()
                ? TraineeRole.BOARD
                : dice.pick(
                        List.of(TraineeRole.DIRECTOR, TraineeRole.BOARD, TraineeRole.ACCOUNTANT, TraineeRole.MEMBER));
        int certified = dice.between(0, people);
        return new Trainees(
                life.id(),
                role,
                people,
                certified,
                people - certified,
                Optional.of((long) dice.between(0, people)),
                Optional.of((long) dice.between(0, people)));
    }
}
