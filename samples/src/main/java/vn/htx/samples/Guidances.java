package vn.htx.samples;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.htx.core.area.AreaCode;
import vn.htx.core.dialogue.GiveGuidance;
import vn.htx.core.dialogue.GuidanceTopic;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.OrganizationKind;
import vn.htx.core.organization.Reference;

/**
 * Guidance on procedures, made up: two cases in each district each year, one for people about to found a cooperative and one for
 * a cooperative; most within the days set, some late.
 */
final class Guidances implements Undertaking {

    private static final int FIRST_YEAR = 2021;
    private static final int LAST_YEAR = 2024;
    private static final int DAYS_SET = 7;
    private static final int SLOWEST = 12;
    private static final int IN_TIME_PER_MILLE = 850;
    private static final List<GuidanceTopic> TOPICS = List.of(
            GuidanceTopic.CHANGE,
            GuidanceTopic.GOVERNANCE,
            GuidanceTopic.FINANCE,
            GuidanceTopic.SUPPORT,
            GuidanceTopic.REORGANIZATION);

    @Override
    public void tell(Province province, Dice dice) {
        for (AreaCode district : Province.districts()) {
            for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
                guide(district, year, 1, false, province, dice);
                guide(district, year, 2, true, province, dice);
            }
        }
    }

    private static void guide(
            AreaCode district, int year, int number, boolean forCooperative, Province province, Dice dice) {
        LocalDate asked = province.days().pick(LocalDate.of(year, 1, 10), LocalDate.of(year, 11, 30), dice);
        int taken =
                dice.perMille(IN_TIME_PER_MILLE) ? dice.between(1, DAYS_SET - 3) : dice.between(DAYS_SET + 1, SLOWEST);
        Optional<OrganizationId> asker =
                forCooperative ? cooperative(district, asked, province, dice) : Optional.empty();
        province.write(
                province.after(asked, taken),
                new GiveGuidance(
                        new Reference(String.format(Locale.ROOT, "mau-huong-dan-%s-%d-%d", district, year, number)),
                        forCooperative ? dice.pick(TOPICS) : GuidanceTopic.REGISTRATION,
                        "Phòng chuyên môn huyện (mẫu)",
                        district,
                        asker,
                        asked,
                        Optional.of(asked.plusDays(DAYS_SET))));
    }

    private static Optional<OrganizationId> cooperative(
            AreaCode district, LocalDate day, Province province, Dice dice) {
        List<Biography> there = Province.in(district, province.atWork(OrganizationKind.COOPERATIVE, day))
                .filter(life -> Province.isAtWork(life, day.plusDays(2L * SLOWEST)))
                .toList();
        return dice.some(1, there).stream().map(Biography::id).findFirst();
    }
}
