package vn.htx.core.rulebook.disclosure;

import static vn.htx.core.law.Confidence.CORROBORATED;
import static vn.htx.core.law.Confidence.DERIVED;
import static vn.htx.core.law.Confidence.RECALLED;
import static vn.htx.core.law.Confidence.UNKNOWN;
import static vn.htx.core.law.Confidence.VERIFIED;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.htx.core.assessment.CitedDuty;
import vn.htx.core.assessment.Duty;
import vn.htx.core.assessment.DutyRule;
import vn.htx.core.assessment.OrganizationOnDay;
import vn.htx.core.disclosure.DisclosedMatter;
import vn.htx.core.disclosure.DisclosureFacts;
import vn.htx.core.disclosure.ReportReceiver;
import vn.htx.core.fact.Fact;
import vn.htx.core.fact.FactType;
import vn.htx.core.law.Law;
import vn.htx.core.law.Parameter;
import vn.htx.core.law.RuleVersion;
import vn.htx.core.member.MemberKind;
import vn.htx.core.organization.OrganizationKind;

/**
 * Nghĩa vụ hằng năm: what is due once for every year. Cooperatives and unions bring their data in the national information system
 * up to date by 15 December (R-REP-03; Circular 09/2024/TT-BKHĐT, Article 6), groups too, and before 2024-07-01 reported by
 * 15 January on the year before; a group reports to the commune before 16 December (R-REP-04; Decree 77/2019/NĐ-CP, Article
 * 29.1); statements are made known within 90 days of the year (R-REP-07; Circular 83/2015/TT-BTC, Article 25.2, until
 * 2024-07-01); the use of funds is reported to the general meeting every year (R-REP-08; Law 17/2023/QH15, Article 87.4).
 *
 * <p>A duty arises for years on whose day of reckoning the organization exists. Years are those of the calendar.
 */
public final class YearlyDuties extends CitedDuty {

    private interface Source {
        Stream<Duty> duties(OrganizationOnDay organization, int year, Law law);
    }

    private static final Parameter<MonthDay> DECEMBER = Parameter.monthDay("report.yearly.day");
    private static final Parameter<MonthDay> JANUARY = Parameter.monthDay("report.yearly.january-day");
    private static final Parameter<MonthDay> GROUP_DAY = Parameter.monthDay("group.report.yearly.day");
    private static final Parameter<Integer> STATEMENTS = Parameter.integer("disclosure.statements.period");

    private final Source source;

    private YearlyDuties(
            String id,
            String name,
            Set<Parameter<?>> reads,
            FactType<?> looksAt,
            Source source,
            RuleVersion... versions) {
        super(id, DutyRule.overdue(YearlyDuties.class, name), List.of(versions), reads, Set.of(looksAt));
        this.source = source;
    }

    /** Cập nhật dữ liệu hằng năm. */
    public static YearlyDuties ofUpdates() {
        return new YearlyDuties(
                "R-REP-03",
                "report.yearly",
                Set.of(DECEMBER, JANUARY),
                DisclosureFacts.YEARLY_REPORT,
                (organization, year, law) ->
                        Stream.concat(january(organization, year, law), december(organization, year, law)),
                RuleVersion.of("2013-07-01/2018-01-01", "decree:193/2013/NĐ-CP", UNKNOWN),
                RuleVersion.of("2018-01-01/2024-07-01", "decree:107/2017/NĐ-CP", CORROBORATED)
                        .withNote("the article and its first day were not read; from the year after the decree's"),
                RuleVersion.of("2024-07-01/..", "circular:09/2024/TT-BKHĐT#6", VERIFIED)
                        .withNote("the circular's first day was not read; from that of the law it serves"));
    }

    private static Stream<Duty> january(OrganizationOnDay organization, int year, Law law) {
        LocalDate arose = LocalDate.of(year, Month.JANUARY, 1);
        int reported = year - 1;
        return exists(organization, arose.minusDays(1), false)
                ? Duty.by(JANUARY, law, String.valueOf(reported), arose, year)
                        .map(duty -> duty.done(report(organization, reported, ReportReceiver.REGISTRATION_AGENCY)))
                        .stream()
                : Stream.empty();
    }

    private static Stream<Duty> december(OrganizationOnDay organization, int year, Law law) {
        LocalDate arose = LocalDate.of(year, Month.DECEMBER, 14);
        return organization.at(arose).findKind().isPresent()
                ? Duty.by(DECEMBER, law, String.valueOf(year), arose, year)
                        .map(duty -> duty.done(report(organization, year, ReportReceiver.NATIONAL_SYSTEM)))
                        .stream()
                : Stream.empty();
    }

    /** Báo cáo hằng năm của tổ hợp tác. */
    public static YearlyDuties ofGroups() {
        return new YearlyDuties(
                "R-REP-04",
                "group.report.yearly",
                Set.of(GROUP_DAY),
                DisclosureFacts.YEARLY_REPORT,
                (organization, year, law) -> {
                    LocalDate arose = LocalDate.of(year, Month.DECEMBER, 14);
                    return exists(organization, arose, true)
                            ? Duty.by(GROUP_DAY, law, String.valueOf(year), arose, year)
                                    .map(duty -> duty.done(report(organization, year, ReportReceiver.COMMUNE)))
                                    .stream()
                            : Stream.empty();
                },
                RuleVersion.of("2019-11-25/..", "decree:77/2019/NĐ-CP#29.1", VERIFIED));
    }

    private static Optional<LocalDate> report(OrganizationOnDay organization, int year, ReportReceiver receiver) {
        return organization.history(DisclosureFacts.YEARLY_REPORT).stream()
                .map(Fact::value)
                .filter(report -> report.year() == year && report.receiver() == receiver)
                .map(DisclosureFacts.YearlyReport::submittedOn)
                .min(LocalDate::compareTo);
    }

    /** Công khai báo cáo tài chính năm theo Thông tư 83/2015/TT-BTC. */
    public static YearlyDuties ofStatements() {
        return new YearlyDuties(
                "R-REP-07",
                "disclosure.statements",
                Set.of(STATEMENTS),
                DisclosureFacts.DISCLOSURE,
                (organization, year, law) -> {
                    LocalDate arose = LocalDate.of(year - 1, Month.DECEMBER, 31);
                    return exists(organization, arose, false)
                            ? Duty.within(STATEMENTS, law, String.valueOf(year - 1), arose, organization.calendar())
                                    .map(duty -> duty.done(posted(organization, year - 1)))
                                    .stream()
                            : Stream.empty();
                },
                RuleVersion.of("2013-07-01/2016-01-01", "law:23/2012/QH13", UNKNOWN)
                        .withNote("the circular is of 2015; its first day was not read"),
                RuleVersion.of("2016-01-01/2024-07-01", "circular:83/2015/TT-BTC#25.2", VERIFIED)
                        .withNote("its first day was not read; from the year after its year"),
                RuleVersion.gap("2024-07-01/..", "law:17/2023/QH15#14", DERIVED)
                        .withNote("disclosure is ruled by Article 14 (R-REP-02); whether the circular still binds is"
                                + " uncertain"));
    }

    private static Optional<LocalDate> posted(OrganizationOnDay organization, long year) {
        return organization.history(DisclosureFacts.DISCLOSURE).stream()
                .map(Fact::value)
                .filter(one -> one.matter() == DisclosedMatter.FINANCIAL_STATEMENTS
                        && one.year().equals(Optional.of(year)))
                .flatMap(one -> one.postedOn().stream())
                .min(LocalDate::compareTo);
    }

    /** Báo cáo tình hình sử dụng quỹ trước Đại hội thành viên. */
    public static YearlyDuties ofFunds() {
        return new YearlyDuties(
                "R-REP-08",
                "funds.report",
                Set.of(),
                DisclosureFacts.FUNDS_REPORT,
                (organization, year, law) -> {
                    LocalDate arose = LocalDate.of(year, Month.JANUARY, 1);
                    return exists(organization, arose, false) && !arose.isBefore(MemberKind.KINDS_SINCE)
                            ? Stream.of(Duty.on(LocalDate.of(year, Month.DECEMBER, 31), String.valueOf(year), arose)
                                    .done(reportedIn(organization, year)))
                            : Stream.empty();
                },
                RuleVersion.of("2013-07-01/2024-07-01", "law:23/2012/QH13", RECALLED),
                RuleVersion.of("2024-07-01/..", "law:17/2023/QH15#87.4", VERIFIED)
                        .withNote("the article sets no day; yearly is read as once in each year of the calendar"));
    }

    private static Optional<LocalDate> reportedIn(OrganizationOnDay organization, int year) {
        return organization.history(DisclosureFacts.FUNDS_REPORT).stream()
                .map(fact -> fact.value().reportedOn())
                .filter(day -> day.getYear() == year)
                .min(LocalDate::compareTo);
    }

    private static boolean exists(OrganizationOnDay organization, LocalDate day, boolean group) {
        return organization
                .at(day)
                .findKind()
                .filter(kind -> (kind == OrganizationKind.GROUP) == group)
                .isPresent();
    }

    @Override
    public List<Duty> duties(OrganizationOnDay organization, LocalDate until, Law law) {
        return organization.at(until).findFoundingDay().stream()
                .flatMapToInt(founded -> IntStream.rangeClosed(founded.getYear(), until.getYear()))
                .boxed()
                .flatMap(year -> source.duties(organization, year, law))
                .filter(duty -> !duty.arose().isAfter(until))
                .toList();
    }
}
