package vn.htx.samples;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.htx.core.investment.EquipmentKind;
import vn.htx.core.investment.FundedBy;
import vn.htx.core.investment.SupportEquipment;
import vn.htx.core.money.Dong;
import vn.htx.core.organization.Reference;
import vn.htx.core.support.Beneficiary;

/** Machines bought with the State's help, made up: half of the cost from the budget, the rest the cooperative's own. */
final class Equipments implements Undertaking {

    private static final int CASES = 20;
    private static final LocalDate FIRST = LocalDate.of(2021, 3, 1);
    private static final LocalDate LAST = LocalDate.of(2024, 11, 29);
    private static final long TEN_MILLION = 10_000_000;

    private record Item(EquipmentKind kind, String name) {}

    private static final List<Item> ITEMS = List.of(
            new Item(EquipmentKind.PROCESSING, "Máy tráng miến (mẫu)"),
            new Item(EquipmentKind.PROCESSING, "Máy sấy nông sản (mẫu)"),
            new Item(EquipmentKind.STORAGE, "Kho lạnh nhỏ (mẫu)"),
            new Item(EquipmentKind.PRODUCTION, "Máy làm đất (mẫu)"),
            new Item(EquipmentKind.IRRIGATION, "Hệ thống tưới nhỏ giọt (mẫu)"));

    @Override
    public void tell(Province province, Dice dice) {
        List<Biography> chosen = province.pick(CASES, FIRST, life -> true, dice);
        for (int i = 0; i < chosen.size(); i++) {
            Item item = ITEMS.get(i % ITEMS.size());
            Dong half = Dong.of(dice.between(3, 15) * TEN_MILLION);
            province.write(
                    province.days().pick(FIRST, LAST, dice),
                    new SupportEquipment(
                            new Reference(String.format(Locale.ROOT, "mau-thiet-bi-%02d", i + 1)),
                            Beneficiary.of(chosen.get(i).id()),
                            item.kind(),
                            item.name(),
                            1,
                            Optional.empty(),
                            new FundedBy(half, half, Dong.ZERO, Dong.ZERO)));
        }
    }
}
