package vn.htx.samples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.htx.core.charter.AdoptCharter;
import vn.htx.core.charter.CharterParameter;
import vn.htx.core.charter.Provision;

/** The charter of each cooperative and union: adopted when founded, and once more by the law of 2023. */
final class Charters implements Topic {

    /** The first day of Law 17/2023/QH15. */
    static final LocalDate LAW_2023 = LocalDate.of(2024, 7, 1);

    @Override
    public void tell(Life life, Dice dice) {
        Biography told = life.biography();
        if (told.isGroup()) {
            return;
        }
        boolean since2024 = !told.foundedOn().isBefore(LAW_2023);
        life.write(told.foundedOn(), charter(life, told.foundedOn(), since2024, false));
        if (life.timetable().isRenewed()) {
            life.timetable().renewedOn().ifPresent(day -> life.write(day, charter(life, day, true, true)));
        }
    }

    private static AdoptCharter charter(Life life, LocalDate day, boolean conforms, boolean renewed) {
        return new AdoptCharter(
                life.id(),
                "DL-" + day,
                renewed ? Optional.of(Meetings.id(day)) : Optional.empty(),
                conforms,
                conforms ? by2023(life) : by2012());
    }

    private static List<Provision> by2012() {
        return List.of(
                new Provision(CharterParameter.MINIMUM_CONTRIBUTION, "1000000"),
                new Provision(CharterParameter.FISCAL_YEAR_END, "12-31"));
    }

    private static List<Provision> by2023(Life life) {
        List<Provision> provisions = new ArrayList<>(by2012());
        provisions.add(new Provision(CharterParameter.INTERNAL_FUND_RATE, "5%"));
        provisions.add(new Provision(CharterParameter.MINIMUM_INTERNAL_RATIO, "51%"));
        provisions.add(new Provision(CharterParameter.MEMBERSHIP_FEE, "200000"));
        provisions.add(new Provision(CharterParameter.DIRECTOR_TERM_YEARS, "5"));
        if (!life.has(Fault.RATE_MISSING)) {
            String rate = life.has(Fault.RATE_TOO_LOW) ? "3%" : "10%";
            provisions.add(new Provision(CharterParameter.EXTERNAL_FUND_RATE, rate));
        }
        if (life.biography().isUnion()) {
            provisions.add(new Provision(CharterParameter.UNION_VOTES, "equal"));
        }
        return provisions;
    }
}
