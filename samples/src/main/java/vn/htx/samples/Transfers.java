package vn.htx.samples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.htx.core.money.Dong;
import vn.htx.core.organization.Reference;
import vn.htx.core.support.Beneficiary;
import vn.htx.core.technology.Recipient;
import vn.htx.core.technology.TechnologyField;
import vn.htx.core.technology.TransferTechnology;

/** Transfers of technology: made up, but for the 26 they reached; how many of these are enterprises is ours. */
final class Transfers implements Undertaking {

    private static final int COOPERATIVES = 19;
    private static final int SECOND_PER_MILLE = 200;
    private static final long MILLION = 1_000_000;

    /** One enterprise takes part in each, which makes seven. */
    private static final List<Plan> PLANS = List.of(
            plan("2020-05-18", TechnologyField.CULTIVATION, "Quy trình trồng dong riềng"),
            plan("2021-03-15", TechnologyField.PROCESSING, "Sấy và bảo quản nông sản"),
            plan("2021-10-18", TechnologyField.CULTIVATION, "Trồng rau trong nhà lưới"),
            plan("2022-06-20", TechnologyField.LIVESTOCK, "Chăn nuôi an toàn sinh học"),
            plan("2023-05-15", TechnologyField.FORESTRY, "Nhân giống cây dược liệu dưới tán rừng"),
            plan("2024-03-18", TechnologyField.PROCESSING, "Chế biến miến dong"),
            plan("2025-03-17", TechnologyField.DIGITAL, "Truy xuất nguồn gốc bằng mã"));

    private record Plan(LocalDate day, TechnologyField field, String topic) {}

    private static Plan plan(String day, TechnologyField field, String topic) {
        return new Plan(LocalDate.parse(day), field, topic);
    }

    @Override
    public void tell(Province province, Dice dice) {
        List<LocalDate> days =
                PLANS.stream().map(plan -> province.from(plan.day())).toList();
        Map<LocalDate, List<Biography>> reached =
                new Turns(days, province).share(COOPERATIVES, SECOND_PER_MILLE, dice.about("cooperatives"));
        for (int i = 0; i < PLANS.size(); i++) {
            Beneficiary enterprise = Beneficiary.enterprise(String.format(Locale.ROOT, "mau-doanh-nghiep-%02d", i + 1));
            List<Recipient> recipients = new ArrayList<>();
            Stream.concat(
                            Stream.of(enterprise),
                            reached.getOrDefault(days.get(i), List.of()).stream()
                                    .map(life -> Beneficiary.of(life.id())))
                    .forEach(to -> recipients.add(new Recipient(to, millions(dice, 50, 300), millions(dice, 10, 100))));
            province.write(days.get(i), transfer(i, recipients));
        }
    }

    private static Dong millions(Dice dice, int fewest, int most) {
        return Dong.of(dice.between(fewest, most) * MILLION);
    }

    private static TransferTechnology transfer(int number, List<Recipient> recipients) {
        Plan plan = PLANS.get(number);
        return new TransferTechnology(
                new Reference(String.format(Locale.ROOT, "mau-chuyen-giao-%02d", number + 1)),
                plan.topic() + " (mẫu)",
                plan.field(),
                "Viện nghiên cứu (mẫu)",
                Optional.empty(),
                recipients);
    }
}
