package vn.htx.core.rulebook.support;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.htx.core.assessment.OrganizationOnDay;
import vn.htx.core.fact.Fact;
import vn.htx.core.finance.FinanceFacts;
import vn.htx.core.finance.FinanceFacts.FundMovement;
import vn.htx.core.finance.FinanceFacts.HeldAsset;
import vn.htx.core.finance.Fund;
import vn.htx.core.finance.YearlyFigures;
import vn.htx.core.law.Law;
import vn.htx.core.law.Parameter;
import vn.htx.core.money.Dong;
import vn.htx.core.money.Ratio;
import vn.htx.core.organization.OrganizationKind;
import vn.htx.core.rulebook.support.Criterion.Standing;
import vn.htx.core.training.TrainedPeople;
import vn.htx.core.training.TrainingRecord;

/**
 * Tiêu chí phát triển của tổ chức: how an organization has come on by the day it applies (Decree 113/2024/NĐ-CP, Article 6). The
 * years before are calendar years; a number of a year is the one at its end.
 */
final class Progress {

    static final Parameter<Ratio> TRAINED = Parameter.ratio("support.eligibility.trained.share");
    static final Parameter<Integer> NEW = Parameter.integer("support.eligibility.new.months");
    static final Parameter<Ratio> FUND_OF_COOPERATIVE = Parameter.ratio("fund.external.minimum.cooperative");
    static final Parameter<Ratio> FUND_OF_UNION = Parameter.ratio("fund.external.minimum.union");
    static final Set<Parameter<?>> READ = Set.of(TRAINED, NEW, FUND_OF_COOPERATIVE, FUND_OF_UNION);

    /** What a host designates areas in difficulty by. */
    static final String DIFFICULT_AREA = "difficult-area";

    private final OrganizationOnDay organization;
    private final Law law;
    private final int year;

    /** Of an organization on the day it applies, under the law of that day. */
    Progress(OrganizationOnDay organization, Law law) {
        this.organization = organization;
        this.law = law;
        this.year = organization.day().getYear();
    }

    /** What is asked of a group. */
    List<Criterion> ofGroup() {
        return List.of(membersGrew(), trained(), newInDifficultArea());
    }

    /** What is asked of a cooperative or union, as far as the list could be read. */
    List<Criterion> ofCooperative() {
        return List.of(
                membersGrew(),
                internalRatioGrew(),
                fundRate(),
                indivisibleAssetsGrew(),
                trained(),
                newInDifficultArea());
    }

    private static LocalDate endOf(int ofYear) {
        return LocalDate.of(ofYear, Month.DECEMBER, 31);
    }

    /** In each of the two years before. */
    private Criterion membersGrew() {
        long first = membersAtEndOf(year - 3);
        long second = membersAtEndOf(year - 2);
        long third = membersAtEndOf(year - 1);
        return Criterion.of(
                "members-grew", first > 0 && first < second && second < third, first + "/" + second + "/" + third);
    }

    private long membersAtEndOf(int ofYear) {
        return organization.at(endOf(ofYear)).members();
    }

    /** By revenue or by cost, in the year before against the year before that. */
    private Criterion internalRatioGrew() {
        Optional<YearlyFigures> before = figures(year - 2);
        Optional<YearlyFigures> last = figures(year - 1);
        List<String> shown = new ArrayList<>();
        boolean grew = false;
        for (int by = 0; by < 2; by++) {
            Optional<Ratio> then = by == 0
                    ? before.flatMap(YearlyFigures::internalRatioByRevenue)
                    : before.flatMap(YearlyFigures::internalRatioByCost);
            Optional<Ratio> now = by == 0
                    ? last.flatMap(YearlyFigures::internalRatioByRevenue)
                    : last.flatMap(YearlyFigures::internalRatioByCost);
            if (then.isPresent() && now.isPresent()) {
                shown.add(then.get() + ">" + now.get());
                grew |= now.get().isAbove(then.get());
            }
        }
        return shown.isEmpty()
                ? Criterion.unknown("internal-ratio-grew")
                : Criterion.of("internal-ratio-grew", grew, String.join(";", shown));
    }

    private Optional<YearlyFigures> figures(int ofYear) {
        return organization.list(FinanceFacts.YEARLY_FIGURES).stream()
                .filter(known -> known.year() == ofYear)
                .findFirst()
                .map(FinanceFacts.YearFigures::figures);
    }

    /** Of external income, in the year before, above the least the law asks for. */
    private Criterion fundRate() {
        List<FundMovement> allocations = organization
                .begun(FinanceFacts.FUND_MOVEMENT)
                .map(Fact::value)
                .filter(moved -> moved.year() == year - 1 && moved.use().isEmpty())
                .filter(moved -> moved.fund() == Fund.COMMON_INDIVISIBLE
                        && moved.source().isExternalIncome())
                .filter(moved -> moved.income().filter(Dong::isPositive).isPresent())
                .toList();
        Optional<Ratio> least = law.ask(
                        organization.findKind().equals(Optional.of(OrganizationKind.UNION))
                                ? FUND_OF_UNION
                                : FUND_OF_COOPERATIVE)
                .find();
        if (allocations.isEmpty() || least.isEmpty()) {
            return Criterion.unknown("fund-rate-above");
        }
        Dong set = sum(allocations.stream().map(FundMovement::amount));
        Dong income = sum(allocations.stream().flatMap(moved -> moved.income().stream()));
        return Criterion.of("fund-rate-above", Ratio.of(set, income).isAbove(least.get()), set + "/" + income);
    }

    /** By value, from the end of the year before last to the end of the last. */
    private Criterion indivisibleAssetsGrew() {
        if (organization.begun(FinanceFacts.INDIVISIBLE_ASSET).findAny().isEmpty()) {
            return Criterion.unknown("indivisible-assets-grew");
        }
        Dong before = assetsAtEndOf(year - 2);
        Dong last = assetsAtEndOf(year - 1);
        return Criterion.of("indivisible-assets-grew", last.compareTo(before) > 0, before + ">" + last);
    }

    private Dong assetsAtEndOf(int ofYear) {
        return sum(organization.at(endOf(ofYear)).list(FinanceFacts.INDIVISIBLE_ASSET).stream()
                .map(HeldAsset::value));
    }

    private static Dong sum(Stream<Dong> amounts) {
        return amounts.reduce(Dong.ZERO, Dong::plus);
    }

    /** Up to the year before, with a certificate or on a stamped list: a share of members, or of workers. */
    private Criterion trained() {
        Optional<Ratio> share = law.ask(TRAINED).find();
        List<Long> heads = Stream.of(
                        membersAtEndOf(year - 1),
                        figures(year - 1).map(YearlyFigures::workers).orElse(0L))
                .filter(number -> number > 0)
                .toList();
        if (share.isEmpty() || heads.isEmpty()) {
            return Criterion.unknown("trained-share");
        }
        TrainedPeople people = new TrainingRecord(organization.facts(), organization.id()).provenUpTo(year - 1L);
        List<Optional<Boolean>> reached =
                heads.stream().map(number -> people.reach(share.get(), number)).toList();
        Standing standing = reached.contains(Optional.of(true))
                ? Standing.MET
                : Standing.of(reached.contains(Optional.empty()) ? Optional.empty() : Optional.of(false));
        return new Criterion("trained-share", standing, people.atLeast() + ".." + people.atMost() + "/" + heads.get(0));
    }

    /** Founded no more than so many months ago, and seated in an area in difficulty. */
    private Criterion newInDifficultArea() {
        Optional<LocalDate> founded = organization.findFoundingDay();
        Optional<Integer> months = law.ask(NEW).find();
        if (founded.isEmpty() || months.isEmpty()) {
            return Criterion.unknown("new-in-difficult-area");
        }
        boolean young = !organization.day().isAfter(founded.get().plusMonths(months.get()));
        Standing standing = young ? Standing.of(law.designated(DIFFICULT_AREA, organization::isIn)) : Standing.FAILED;
        return new Criterion("new-in-difficult-area", standing, founded.get().toString());
    }
}
