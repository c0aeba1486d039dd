package vn.htx.samples;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.htx.core.disclosure.DisclosedMatter;
import vn.htx.core.disclosure.IssueDocument;
import vn.htx.core.disclosure.PostDisclosure;
import vn.htx.core.finance.DistributeIncome;
import vn.htx.core.finance.IncomeUse;
import vn.htx.core.finance.MemberIncome;
import vn.htx.core.finance.RecordAudit;
import vn.htx.core.finance.RecordYearlyFigures;
import vn.htx.core.finance.YearlyFigures;
import vn.htx.core.money.Dong;
import vn.htx.core.organization.Reference;

/** The accounts of 2024: their figures, for some the distribution of income and the posting of statements, audits of unions. */
final class Accounts implements Topic {

    private static final long YEAR = 2024;
    private static final long MILLION = 1_000_000;
    private static final LocalDate YEAR_END = LocalDate.of(2024, 12, 31);
    private static final int DISTRIBUTING_PER_MILLE = 80;
    private static final int POSTING_PER_MILLE = 120;
    private static final int POSTED_DAYS = 45;

    private final OfficeDays days;

    Accounts(OfficeDays days) {
        this.days = days;
    }

    @Override
    public void tell(Life life, Dice dice) {
        Biography told = life.biography();
        LocalDate day = days.pick(LocalDate.of(2025, 3, 3), LocalDate.of(2025, 3, 31), dice);
        if (told.isGroup() || !told.existsOn(YEAR_END) || !told.existsOn(day) || life.has(Fault.DORMANT)) {
            return;
        }
        YearlyFigures figures = figures(life, dice);
        life.write(day, new RecordYearlyFigures(told.id(), YEAR, figures, Optional.of(days.from(day.minusDays(5)))));
        if (told.isUnion()) {
            life.write(
                    days.pick(LocalDate.of(2025, 4, 8), LocalDate.of(2025, 4, 25), dice),
                    new RecordAudit(told.id(), YEAR));
        }
        boolean atWork = told.operating().orElse(true);
        life.timetable()
                .findAnnual(2025)
                .filter(meeting -> atWork && dice.perMille(DISTRIBUTING_PER_MILLE))
                .ifPresent(meeting -> distribute(life, meeting, figures));
        post(life, dice);
    }

    private static YearlyFigures figures(Life life, Dice dice) {
        boolean atWork = life.biography().operating().orElse(true);
        Dong revenue = Dong.of((atWork ? dice.between(180, 4_000) : dice.between(1, 20)) * MILLION);
        Dong cost = percent(revenue, dice.between(84, 97));
        int internal = life.has(Fault.FEW_INTERNAL_DEALINGS) ? 33 : dice.between(55, 90);
        Dong profit = percent(revenue.minus(cost), 90);
        Dong equity = life.biography().capital().plus(profit);
        Dong debts = percent(equity, dice.between(0, 60));
        return new YearlyFigures(
                revenue,
                Optional.of(percent(revenue, internal)),
                cost,
                Optional.of(percent(cost, internal)),
                profit,
                equity.plus(debts),
                equity,
                debts,
                equity.plus(debts),
                life.biography().members(YEAR_END) / 2);
    }

    private static Dong percent(Dong amount, int percent) {
        return Dong.of(amount.amount() / 100 * percent);
    }

    /** A tenth goes to the fund, the rest of internal income to members who use and work, in equal parts. */
    private static void distribute(Life life, LocalDate meeting, YearlyFigures figures) {
        Dong income = figures.profit();
        Dong fund = percent(income, 10);
        List<Stay> officials = life.biography().officials(meeting);
        Dong each = Dong.of(income.minus(fund).amount() / officials.size());
        Dong given = each.times(officials.size());
        life.write(
                meeting,
                new DistributeIncome(
                        life.id(),
                        YEAR,
                        new IncomeUse(income, fund, Dong.ZERO, Dong.ZERO, Dong.ZERO, Dong.ZERO, Dong.ZERO),
                        given,
                        Dong.ZERO,
                        Dong.ZERO,
                        officials.stream()
                                .map(stay -> new MemberIncome(stay.member(), each))
                                .toList(),
                        Optional.of(Meetings.id(meeting))));
    }

    private void post(Life life, Dice dice) {
        LocalDate day = days.pick(LocalDate.of(2025, 4, 1), LocalDate.of(2025, 4, 25), dice);
        boolean missed = life.has(Fault.NOT_POSTED);
        if (!life.biography().existsOn(day) || (!missed && !dice.perMille(POSTING_PER_MILLE))) {
            return;
        }
        Reference statements = new Reference("BCTC-" + YEAR);
        life.write(
                day, new IssueDocument(life.id(), statements, DisclosedMatter.FINANCIAL_STATEMENTS, Optional.of(YEAR)));
        if (!missed) {
            life.write(day, new PostDisclosure(life.id(), statements, day.plusDays(POSTED_DAYS)));
        }
    }
}
