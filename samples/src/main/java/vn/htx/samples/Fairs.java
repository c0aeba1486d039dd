package vn.htx.samples;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.htx.core.area.AreaCode;
import vn.htx.core.money.Dong;
import vn.htx.core.organization.Reference;
import vn.htx.core.promotion.EventKind;
import vn.htx.core.promotion.Exhibitor;
import vn.htx.core.promotion.HoldPromotionEvent;
import vn.htx.core.support.Beneficiary;

/** Fairs in the six places named in print, by their codes of the day; which, when and who is made up. */
final class Fairs implements Undertaking {

    /** More than 100, as published; that it is one more is ours. */
    private static final int COOPERATIVES = 101;

    private static final int SECOND_PER_MILLE = 400;
    private static final int DAYS = 4;
    private static final long MILLION = 1_000_000;
    private static final Reference PROMOTION = new Reference("ct-1804.xuc-tien");
    private static final LocalDate PROMOTED_SINCE = LocalDate.of(2021, 1, 1);

    private static final List<Plan> PLANS = List.of(
            plan("2020-11-16", "01", "Hà Nội", false),
            plan("2021-04-12", "38", "Thanh Hóa", false),
            plan("2022-07-18", "79", "Thành phố Hồ Chí Minh", false),
            plan("2022-11-14", "01", "Hà Nội", true),
            plan("2023-04-24", "25", "Phú Thọ", true),
            plan("2023-08-21", "52", "Bình Định", true),
            plan("2023-11-20", "79", "Thành phố Hồ Chí Minh", false),
            plan("2024-05-20", "17", "Hòa Bình", true),
            plan("2024-11-18", "01", "Hà Nội", false),
            plan("2025-03-17", "38", "Thanh Hóa", false));

    private record Plan(LocalDate day, AreaCode place, String name, boolean culture) {}

    private static Plan plan(String day, String place, String name, boolean culture) {
        return new Plan(LocalDate.parse(day), AreaCode.of(place), name, culture);
    }

    @Override
    public void tell(Province province, Dice dice) {
        List<LocalDate> days =
                PLANS.stream().map(plan -> province.from(plan.day())).toList();
        Map<LocalDate, List<Biography>> there =
                new Turns(days, province).share(COOPERATIVES, SECOND_PER_MILLE, dice.about("cooperatives"));
        for (int i = 0; i < PLANS.size(); i++) {
            LocalDate day = days.get(i);
            Stream<Beneficiary> cooperatives =
                    there.getOrDefault(day, List.of()).stream().map(life -> Beneficiary.of(life.id()));
            Beneficiary enterprise = Beneficiary.enterprise(String.format(Locale.ROOT, "mau-doanh-nghiep-%02d", i + 1));
            List<Exhibitor> exhibitors = Stream.concat(cooperatives, Stream.of(enterprise))
                    .map(one -> exhibitor(one, dice))
                    .toList();
            province.write(day, fair(i, day, province, exhibitors));
        }
    }

    private static Exhibitor exhibitor(Beneficiary who, Dice dice) {
        int contracts = dice.between(0, 2);
        return new Exhibitor(
                who,
                dice.between(1, 6),
                contracts,
                Dong.of(contracts * (dice.between(20, 200) * MILLION)),
                Dong.of(dice.between(3, 40) * MILLION));
    }

    private static HoldPromotionEvent fair(int number, LocalDate day, Province province, List<Exhibitor> exhibitors) {
        Plan plan = PLANS.get(number);
        return new HoldPromotionEvent(
                new Reference(String.format(Locale.ROOT, "mau-hoi-cho-%02d", number + 1)),
                EventKind.FAIR,
                "Hội chợ mẫu tại " + plan.name(),
                Optional.of(plan.place()),
                province.after(day, DAYS),
                plan.culture(),
                plan.culture(),
                day.isBefore(PROMOTED_SINCE) ? Optional.empty() : Optional.of(PROMOTION),
                exhibitors);
    }
}
