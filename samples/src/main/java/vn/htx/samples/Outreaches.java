package vn.htx.samples;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.htx.core.area.AreaCode;
import vn.htx.core.dialogue.HoldOutreach;
import vn.htx.core.dialogue.OutreachAudience;
import vn.htx.core.dialogue.OutreachMethod;
import vn.htx.core.dialogue.OutreachTheme;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.OrganizationKind;
import vn.htx.core.organization.Reference;

/** Sessions at which law and policy are explained, made up: three in each district from 2020 on. */
final class Outreaches implements Undertaking {

    private static final LocalDate FIRST = LocalDate.of(2020, 2, 3);
    private static final int TO_2025 = 3;
    private static final int EACH = 3;
    private static final int MOST_ORGANIZATIONS = 10;

    @Override
    public void tell(Province province, Dice dice) {
        for (AreaCode district : Province.districts()) {
            for (int i = 1; i <= EACH; i++) {
                LocalDate day = province.days()
                        .pick(
                                FIRST.plusMonths(20L * (i - 1)),
                                FIRST.plusMonths(20L * i).plusMonths(TO_2025),
                                dice);
                province.write(day, session(district, i, day, province, dice));
            }
        }
    }

    private static HoldOutreach session(AreaCode district, int number, LocalDate day, Province province, Dice dice) {
        List<OrganizationId> reached = dice
                .some(
                        dice.between(2, MOST_ORGANIZATIONS),
                        Province.in(district, province.atWork(OrganizationKind.COOPERATIVE, day))
                                .toList())
                .stream()
                .map(Biography::id)
                .toList();
        return new HoldOutreach(
                new Reference(String.format(Locale.ROOT, "mau-tuyen-truyen-%s-%d", district, number)),
                "Phòng chuyên môn huyện (mẫu)",
                List.of(
                        OutreachTheme.COOPERATIVE_LAW,
                        dice.pick(List.of(
                                OutreachTheme.SUPPORT,
                                OutreachTheme.LAND,
                                OutreachTheme.FINANCE,
                                OutreachTheme.MARKET))),
                dice.pick(List.of(OutreachAudience.MANAGERS, OutreachAudience.MEMBERS, OutreachAudience.PUBLIC)),
                OutreachMethod.MEETING,
                district,
                dice.between(30, 120),
                reached,
                Optional.empty());
    }
}
