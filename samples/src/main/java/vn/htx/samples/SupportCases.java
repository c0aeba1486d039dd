package vn.htx.samples;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.htx.core.money.Dong;
import vn.htx.core.organization.Reference;
import vn.htx.core.support.ApproveApplication;
import vn.htx.core.support.AwardSupport;
import vn.htx.core.support.Beneficiary;
import vn.htx.core.support.BudgetSource;
import vn.htx.core.support.CaseClosing;
import vn.htx.core.support.CloseCase;
import vn.htx.core.support.PayAward;
import vn.htx.core.support.RecoverSupport;
import vn.htx.core.support.RecoveryGround;
import vn.htx.core.support.Refusal;
import vn.htx.core.support.RefusalReason;
import vn.htx.core.support.RefuseApplication;
import vn.htx.core.support.RepaySupport;
import vn.htx.core.support.SetBudget;
import vn.htx.core.support.SubmitApplication;
import vn.htx.core.support.SupportKind;
import vn.htx.core.support.SupportLine;

/**
 * Support by the three lines of Resolution 01/2022/NQ-HĐND, from application to payment; one award is asked back in part. Who
 * asked for how much is made up, and so are the budgets.
 */
final class SupportCases implements Undertaking {

    private static final int CASES = 36;
    private static final int REFUSED_EACH = 9;
    private static final int RECOVERED = 3;
    private static final LocalDate FIRST = LocalDate.of(2022, 6, 6);
    private static final LocalDate LAST = LocalDate.of(2025, 1, 15);
    private static final int LONGEST_DECISION = 35;
    private static final int SHORTEST = 10;
    private static final long MILLION = 1_000_000;
    private static final Reference PROGRAMME = new Reference("nq-01-2022");

    private record Budget(LocalDate day, long millions) {}

    private static final List<Budget> BUDGETS = List.of(
            new Budget(LocalDate.of(2022, 5, 16), 6_000),
            new Budget(LocalDate.of(2023, 1, 9), 9_000),
            new Budget(LocalDate.of(2024, 1, 8), 9_000),
            new Budget(LocalDate.of(2025, 1, 6), 8_000));

    private record Line(Reference measure, SupportKind kind) {}

    private static final List<Line> LINES = List.of(
            new Line(new Reference("nq-01-2022.lien-ket"), SupportKind.MARKET),
            new Line(new Reference("nq-01-2022.nong-nghiep"), SupportKind.AGRICULTURE),
            new Line(new Reference("nq-01-2022.nang-luc"), SupportKind.PEOPLE));

    @Override
    public void tell(Province province, Dice dice) {
        BUDGETS.forEach(budget -> province.write(
                budget.day(),
                new SetBudget(
                        PROGRAMME, budget.day().getYear(), BudgetSource.LOCAL, Dong.of(budget.millions() * MILLION))));
        List<Biography> applicants =
                province.pick(CASES, FIRST, life -> life.foundedAs().isAgricultural(), dice);
        for (int i = 0; i < applicants.size(); i++) {
            Line line = LINES.get(i % LINES.size());
            new Case(
                            String.format(Locale.ROOT, "mau-ho-tro-%02d", i + 1),
                            new SupportLine(
                                    PROGRAMME,
                                    line.measure(),
                                    line.kind(),
                                    Beneficiary.of(applicants.get(i).id())),
                            Dong.of(dice.between(5, 40) * 10L * MILLION),
                            province,
                            dice)
                    .tell(i);
        }
    }

    /** One case. */
    private record Case(String id, SupportLine line, Dong amount, Province province, Dice dice) {

        void tell(int number) {
            LocalDate asked = province.days().pick(FIRST, LAST, dice);
            LocalDate decided = province.after(asked, dice.between(SHORTEST, LONGEST_DECISION));
            Reference application = new Reference(id + "-de-nghi");
            province.write(
                    asked,
                    new SubmitApplication(
                            application, line, Optional.of(amount), Optional.of(twice(amount)), Optional.empty()));
            if (number % REFUSED_EACH == REFUSED_EACH - 1) {
                province.write(decided, refusal(application, decided));
            } else {
                province.write(decided, new ApproveApplication(application, line, Optional.of(amount)));
                award(application, province.after(decided, SHORTEST), number == RECOVERED);
            }
        }

        private RefuseApplication refusal(Reference application, LocalDate decided) {
            RefusalReason reason = dice.pick(
                    List.of(RefusalReason.INCOMPLETE, RefusalReason.LOWER_PRIORITY, RefusalReason.BUDGET_SPENT));
            return new RefuseApplication(
                    application,
                    line,
                    List.of(new Refusal(reason, Optional.empty())),
                    Optional.of(decided.plusDays(LONGEST_DECISION)));
        }

        private void award(Reference application, LocalDate day, boolean recovered) {
            Reference award = new Reference(id);
            province.write(
                    day,
                    new AwardSupport(
                            award,
                            line,
                            Optional.of(application),
                            day.getYear(),
                            amount,
                            Optional.of(twice(amount)),
                            Optional.empty()));
            LocalDate paid = province.after(day, dice.between(SHORTEST, LONGEST_DECISION));
            LocalDate last = province.after(paid, dice.between(SHORTEST, LONGEST_DECISION));
            pay(award, "1", paid);
            if (recovered || dice.perMille(850)) {
                pay(award, "2", last);
                province.write(last, new CloseCase(award, CaseClosing.COMPLETED));
            }
            if (recovered) {
                recover(award, province.after(last, LONGEST_DECISION));
            }
        }

        private void pay(Reference award, String payment, LocalDate day) {
            province.write(day, new PayAward(award, new Reference(payment), line, BudgetSource.LOCAL, half(amount)));
        }

        /** A fifth is not used as it was meant; half of that is back so far. */
        private void recover(Reference award, LocalDate day) {
            Dong misused = Dong.of(amount.amount() / 5);
            Reference recovery = new Reference("thu-hoi");
            province.write(
                    day,
                    new RecoverSupport(
                            award,
                            recovery,
                            line,
                            misused,
                            RecoveryGround.INSPECTION,
                            Optional.empty(),
                            Optional.empty(),
                            Optional.of(new Reference("mau-kiem-tra-ho-tro"))));
            province.write(
                    province.after(day, LONGEST_DECISION),
                    new RepaySupport(award, recovery, new Reference("nop-lai-1"), line, half(misused)));
        }

        private static Dong twice(Dong amount) {
            return Dong.of(amount.amount() * 2);
        }

        private static Dong half(Dong amount) {
            return Dong.of(amount.amount() / 2);
        }
    }
}
