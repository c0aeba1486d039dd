package vn.htx.samples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.htx.core.capital.CommitContribution;
import vn.htx.core.capital.Contribution;
import vn.htx.core.capital.IssueContributionCertificate;
import vn.htx.core.capital.PayContribution;
import vn.htx.core.capital.ReturnContribution;
import vn.htx.core.money.Dong;
import vn.htx.core.people.MemberId;

/** Capital: what members commit, pay within six months, are given certificates of, and are given back when they leave. */
final class Contributions implements Topic {

    private static final long MILLION = 1_000_000;
    private static final LocalDate ADMITTED_FROM = Charters.LAW_2023.plusDays(4);
    private static final LocalDate ADMITTED_BY = LocalDate.of(2024, 10, 18);
    private static final LocalDate LEFT_FROM = LocalDate.of(2024, 8, 15);
    private static final LocalDate LEFT_BY = LocalDate.of(2025, 5, 16);
    private static final int MOST_PAY_AT_ONCE_PER_MILLE = 700;

    private final OfficeDays days;

    Contributions(OfficeDays days) {
        this.days = days;
    }

    /** A member admitted soon after the law of 2023, for the first time, with capital and more, who stays. */
    static Optional<Stay> newcomer(Biography life) {
        return life.stays().stream()
                .filter(stay -> stay.hasCapital() && !stay.hasCapitalOnly() && stay.isOpen())
                .filter(stay ->
                        !stay.from().isBefore(ADMITTED_FROM) && !stay.from().isAfter(ADMITTED_BY))
                .filter(stay -> life.stays().stream()
                        .filter(other -> other.member().equals(stay.member()))
                        .allMatch(stay::equals))
                .findFirst();
    }

    /** Who left last before the published figures, if that was late enough and nobody came since. */
    static Optional<Stay> lastLeaver(Biography life) {
        Optional<Stay> last = life.stays().stream()
                .filter(stay ->
                        stay.until().filter(end -> !end.isAfter(LEFT_BY)).isPresent())
                .max(Comparator.comparing(stay -> stay.until().orElseThrow()));
        return last.filter(stay -> stay.hasCapital() && !stay.hasCapitalOnly())
                .filter(stay -> !stay.until().orElseThrow().isBefore(LEFT_FROM))
                .filter(stay -> life.stays().stream()
                        .noneMatch(other ->
                                other.from().isAfter(stay.until().orElseThrow().minusDays(12))
                                        && !other.from().isAfter(Course.PUBLISHED)))
                .filter(stay -> life.stays().stream()
                        .flatMap(other -> other.until().stream())
                        .noneMatch(end -> end.isAfter(LEFT_BY) && !end.isAfter(Course.PUBLISHED)));
    }

    @Override
    public void tell(Life life, Dice dice) {
        if (life.biography().isGroup()) {
            return;
        }
        Map<LocalDate, List<Stay>> arrivals = new TreeMap<>();
        life.biography().stays().stream()
                .filter(stay -> life.shares().commitment(stay).isPresent())
                .forEach(stay -> arrivals.computeIfAbsent(stay.from(), day -> new ArrayList<>())
                        .add(stay));
        arrivals.forEach((day, stays) -> commit(life, day, stays, dice));
        if (life.has(Fault.OVER_CEILING)) {
            lastLeaver(life.biography()).ifPresent(leaver -> raise(life, leaver));
        }
        life.biography().stays().forEach(stay -> giveBack(life, stay, dice));
    }

    private void commit(Life life, LocalDate day, List<Stay> stays, Dice dice) {
        LocalDate told = stays.get(0).toldOn();
        life.write(day, told, new CommitContribution(life.id(), "CK-" + day, contributions(life, stays)));
        boolean founding = day.equals(life.biography().foundedOn());
        boolean atOnce = !founding && dice.perMille(MOST_PAY_AT_ONCE_PER_MILLE);
        LocalDate when = atOnce ? day : later(day, dice.between(1, 100));
        if (when.isAfter(life.biography().lastUsualDay())) {
            return;
        }
        List<Stay> paying =
                new ArrayList<>(stays.stream().filter(stay -> stay.isOn(when)).toList());
        exception(life, day, paying, dice).ifPresent(paying::remove);
        if (!paying.isEmpty()) {
            pay(life, when, told, "PT-" + when, paying);
        }
    }

    private static List<Contribution> contributions(Life life, List<Stay> stays) {
        return stays.stream()
                .map(stay -> Contribution.inDong(
                        stay.member().value(), life.shares().of(stay.member()).amount()))
                .toList();
    }

    private LocalDate later(LocalDate day, int more) {
        LocalDate later = day.plusDays(more);
        return later.isAfter(Course.LAST_DAY) ? later : days.from(later);
    }

    private void pay(Life life, LocalDate day, LocalDate told, String reference, List<Stay> paying) {
        life.write(day, told, new PayContribution(life.id(), reference, contributions(life, paying), Optional.empty()));
        Optional<Stay> without = life.has(Fault.NO_CERTIFICATE) ? newcomer(life.biography()) : Optional.empty();
        if (!day.isBefore(Charters.LAW_2023)) {
            paying.stream()
                    .filter(stay -> without.filter(stay::equals).isEmpty())
                    .forEach(stay -> certify(life, day, told, stay.member()));
        }
    }

    private static void certify(Life life, LocalDate day, LocalDate told, MemberId member) {
        life.write(
                day,
                told,
                new IssueContributionCertificate(
                        life.id(),
                        member,
                        "GCN-" + life.id() + "-" + member,
                        life.shares().of(member)));
    }

    /** Who of those to pay does not pay like the others. */
    private Optional<Stay> exception(Life life, LocalDate committed, List<Stay> paying, Dice dice) {
        if (life.has(Fault.PAID_LATE) && committed.equals(life.biography().foundedOn())) {
            LocalDate late = later(committed, dice.between(205, 230));
            Optional<Stay> founder = paying.stream().filter(Stay::isOpen).findFirst();
            founder.ifPresent(stay -> pay(life, late, stay.toldOn(), "PT-" + late, List.of(stay)));
            return founder;
        }
        boolean owing = life.has(Fault.NOTHING_PAID) || life.has(Fault.HALF_PAID);
        Optional<Stay> owed = owing ? newcomer(life.biography()).filter(paying::contains) : Optional.empty();
        if (life.has(Fault.HALF_PAID)) {
            owed.ifPresent(stay -> payHalf(life, committed, stay));
        }
        return owed;
    }

    private static void payHalf(Life life, LocalDate day, Stay stay) {
        Dong half = Dong.of(life.shares().of(stay.member()).amount() / 2);
        life.write(
                day,
                stay.toldOn(),
                new PayContribution(
                        life.id(),
                        "PT-" + day + "-1",
                        List.of(Contribution.inDong(stay.member().value(), half.amount())),
                        Optional.empty()));
    }

    /** One who stays raises a contribution to just under the ceiling, shortly before another leaves. */
    private void raise(Life life, Stay leaver) {
        LocalDate left = leaver.until().orElseThrow();
        LocalDate day = days.from(left.minusDays(11));
        Stay keen = life.biography().officials(day).get(0);
        Dong own = life.shares().of(keen.member());
        Dong others = life.shares().total(life.biography(), left.minusDays(1)).minus(own);
        Dong more = Dong.of(others.amount() * 3 / 7 / MILLION * MILLION).minus(own);
        List<Contribution> added = List.of(Contribution.inDong(keen.member().value(), more.amount()));
        life.write(day, new CommitContribution(life.id(), "CK-" + day + "-2", added));
        life.write(day, new PayContribution(life.id(), "PT-" + day + "-2", added, Optional.empty()));
        life.shares().raise(keen.member(), more);
        certify(life, day, day, keen.member());
    }

    /** Who leaves for good since the law of 2023 is given back what was put in. */
    private void giveBack(Life life, Stay stay, Dice dice) {
        Optional<LocalDate> back = stay.until()
                .filter(end -> !end.isBefore(Charters.LAW_2023))
                .map(end -> later(end, dice.between(15, 45)))
                .filter(day -> !day.isAfter(life.biography().lastUsualDay()));
        boolean last = life.biography().stays().stream()
                .noneMatch(other ->
                        other.member().equals(stay.member()) && other.from().isAfter(stay.from()));
        Dong amount = life.shares().of(stay.member());
        if (last && amount.isPositive() && isPaid(life, stay)) {
            back.ifPresent(day -> life.write(
                    day,
                    new ReturnContribution(
                            life.id(), "PC-" + day, stay.member(), amount, true, true, Optional.empty())));
        }
    }

    /** Whoever stayed half a year has paid. */
    private static boolean isPaid(Life life, Stay stay) {
        return life.shares().commitment(stay).isPresent()
                && stay.until()
                        .filter(end -> end.isAfter(stay.from().plusMonths(6)))
                        .isPresent();
    }
}
