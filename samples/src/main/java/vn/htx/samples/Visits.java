package vn.htx.samples;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.htx.core.dialogue.GuestLevel;
import vn.htx.core.dialogue.RecordVisit;
import vn.htx.core.organization.Reference;

/** Visits of delegations to cooperatives, made up: one of the province and one of a district or from elsewhere each year. */
final class Visits implements Undertaking {

    private static final int FIRST_YEAR = 2020;
    private static final int LAST_YEAR = 2024;
    private static final int PLACES = 2;
    private static final List<GuestLevel> OTHERS =
            List.of(GuestLevel.DISTRICT, GuestLevel.CENTRAL, GuestLevel.DISTRICT, GuestLevel.GUEST);

    @Override
    public void tell(Province province, Dice dice) {
        for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
            visit(year + "-1", year, GuestLevel.PROVINCE, PLACES, province, dice);
            visit(year + "-2", year, dice.pick(OTHERS), 1, province, dice);
        }
    }

    private static void visit(String id, int year, GuestLevel level, int places, Province province, Dice dice) {
        LocalDate day = province.days().pick(LocalDate.of(year, 2, 1), LocalDate.of(year, 11, 30), dice);
        Reference visit = new Reference("mau-chuyen-tham-" + id);
        province.pick(places, day, life -> true, dice)
                .forEach(life ->
                        province.write(day, new RecordVisit(life.id(), visit, body(level), level, Optional.empty())));
    }

    private static String body(GuestLevel level) {
        return switch (level) {
            case CENTRAL -> "Đoàn công tác trung ương (mẫu)";
            case PROVINCE -> "Đoàn lãnh đạo tỉnh (mẫu)";
            case DISTRICT -> "Đoàn công tác huyện (mẫu)";
            case COMMUNE -> "Đoàn công tác xã (mẫu)";
            case GUEST -> "Đoàn khách ngoài tỉnh (mẫu)";
        };
    }
}
