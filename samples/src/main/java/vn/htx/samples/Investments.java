package vn.htx.samples;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.htx.core.investment.AdvanceInvestment;
import vn.htx.core.investment.BeginInvestment;
import vn.htx.core.investment.EnvironmentStanding;
import vn.htx.core.investment.FundedBy;
import vn.htx.core.investment.InvestmentPurpose;
import vn.htx.core.investment.InvestmentStage;
import vn.htx.core.investment.LandStanding;
import vn.htx.core.investment.SpendOnInvestment;
import vn.htx.core.money.Dong;
import vn.htx.core.organization.Reference;

/**
 * Investment projects of cooperatives, made up: of four, two are completed, one is under way and one waits for land. Money is spent
 * in the year of the beginning and, if the project goes on, in the next.
 */
final class Investments implements Undertaking {

    private static final int PROJECTS = 12;
    private static final LocalDate FIRST = LocalDate.of(2021, 2, 1);
    private static final LocalDate LAST = LocalDate.of(2023, 6, 30);
    private static final int DAYS_TO_APPROVE = 60;
    private static final int DAYS_TO_BUILD = 400;
    private static final int KINDS = 4;
    private static final int WAITING = 3;
    private static final int UNDER_WAY = 2;
    private static final long HUNDRED_MILLION = 100_000_000;
    private static final List<InvestmentPurpose> PURPOSES = List.of(
            InvestmentPurpose.PROCESSING,
            InvestmentPurpose.PRODUCTION,
            InvestmentPurpose.TRADE,
            InvestmentPurpose.INFRASTRUCTURE);

    @Override
    public void tell(Province province, Dice dice) {
        List<Biography> chosen = province.pick(PROJECTS, FIRST, life -> true, dice);
        for (int i = 0; i < chosen.size(); i++) {
            new Project(chosen.get(i), i, Dong.of(dice.between(1, 8) * HUNDRED_MILLION), province).tell(dice);
        }
    }

    /** One project. */
    private record Project(Biography owner, int number, Dong each, Province province) {

        private Reference id() {
            return new Reference(String.format(Locale.ROOT, "mau-du-an-dau-tu-%02d", number + 1));
        }

        void tell(Dice dice) {
            LocalDate begun = province.days().pick(FIRST, LAST, dice);
            province.write(begun, begin(dice));
            if (number % KINDS == WAITING) {
                return;
            }
            LocalDate approved = province.after(begun, DAYS_TO_APPROVE);
            advance(approved, InvestmentStage.UNDER_WAY);
            LocalDate spent = province.from(LocalDate.of(approved.getYear(), 12, 20));
            spend(spent);
            if (number % KINDS < UNDER_WAY) {
                advance(province.after(approved, DAYS_TO_BUILD), InvestmentStage.COMPLETED);
                spend(province.from(spent.plusYears(1)));
            }
        }

        private BeginInvestment begin(Dice dice) {
            return new BeginInvestment(
                    id(),
                    owner.id(),
                    "Dự án đầu tư (mẫu) " + (number + 1),
                    PURPOSES.get(number % PURPOSES.size()),
                    owner.foundedIn(),
                    dice.between(3, 30) * 100L,
                    Optional.empty(),
                    new FundedBy(Dong.ZERO, each, each, Dong.ZERO),
                    InvestmentStage.PROPOSED,
                    LandStanding.PENDING,
                    EnvironmentStanding.PENDING);
        }

        private void advance(LocalDate day, InvestmentStage stage) {
            province.write(
                    day,
                    new AdvanceInvestment(
                            id(), owner.id(), stage, LandStanding.LEASED, EnvironmentStanding.REGISTERED));
        }

        private void spend(LocalDate day) {
            province.write(
                    day,
                    new SpendOnInvestment(
                            id(), owner.id(), day.getYear(), new FundedBy(Dong.ZERO, each, Dong.ZERO, Dong.ZERO)));
        }
    }
}
