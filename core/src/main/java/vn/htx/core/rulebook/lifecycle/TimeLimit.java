package vn.htx.core.rulebook.lifecycle;

import static vn.htx.core.law.Confidence.RECALLED;
import static vn.htx.core.law.Confidence.VERIFIED;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.htx.core.assessment.CitedDuty;
import vn.htx.core.assessment.Duty;
import vn.htx.core.assessment.DutyRule;
import vn.htx.core.assessment.OrganizationOnDay;
import vn.htx.core.fact.FactType;
import vn.htx.core.law.Law;
import vn.htx.core.law.Parameter;
import vn.htx.core.law.RuleVersion;
import vn.htx.core.lifecycle.ChangedMatter;
import vn.htx.core.lifecycle.EstablishmentKind;
import vn.htx.core.lifecycle.LifecycleFacts;
import vn.htx.core.lifecycle.ReorganizationFacts;
import vn.htx.core.lifecycle.SettlementFacts;
import vn.htx.core.organization.OrganizationFacts;
import vn.htx.core.organization.OrganizationKind;

/**
 * Thời hạn trong vòng đời tổ chức: something that happened to a cooperative or union sets a time running in which something
 * is to be done. Breaking such a time limit undoes nothing: it is a breach until it is done.
 */
public final class TimeLimit extends CitedDuty {

    private interface Source {
        Stream<Occasion> occasions(OrganizationOnDay organization);
    }

    private final Parameter<Integer> limit;
    private final Source source;

    private TimeLimit(
            String id, String name, String limit, Set<FactType<?>> looksAt, Source source, RuleVersion... versions) {
        super(
                id,
                DutyRule.overdue(TimeLimit.class, name),
                List.of(versions),
                Set.of(Parameter.integer(limit)),
                looksAt);
        this.limit = Parameter.integer(limit);
        this.source = source;
    }

    private static RuleVersion recalled() {
        return RuleVersion.of("2013-07-01/2024-07-01", "law:23/2012/QH13", RECALLED);
    }

    private static RuleVersion since2024(String citation) {
        return RuleVersion.of("2024-07-01/..", citation, VERIFIED);
    }

    /** Đăng ký thay đổi tên, địa chỉ, người đại diện (Article 47.1); charter capital has a rule of its own. */
    public static TimeLimit ofRegisteringChanges() {
        return new TimeLimit(
                "R-LIF-06",
                "change.register",
                "change.registration.period",
                Set.of(LifecycleFacts.CHANGE),
                organization -> changes(
                        organization,
                        Set.of(ChangedMatter.NAME, ChangedMatter.ADDRESS, ChangedMatter.LEGAL_REPRESENTATIVE)),
                recalled(),
                since2024("law:17/2023/QH15#47.1"));
    }

    /** Thông báo thay đổi ngành nghề, nội dung đăng ký thuế, thành viên nước ngoài (Article 48). */
    public static TimeLimit ofNotifyingChanges() {
        return new TimeLimit(
                "R-LIF-06-NOTICE",
                "change.notify",
                "change.notice.period",
                Set.of(LifecycleFacts.CHANGE),
                organization -> changes(
                        organization,
                        Set.of(ChangedMatter.LINES, ChangedMatter.TAX_DATA, ChangedMatter.FOREIGN_MEMBERS)),
                recalled(),
                since2024("law:17/2023/QH15#48"));
    }

    /** Of cooperatives and unions; groups have a time limit of their own. */
    private static Stream<Occasion> changes(OrganizationOnDay organization, Set<ChangedMatter> matters) {
        if (organization.findKind().equals(Optional.of(OrganizationKind.GROUP))) {
            return Stream.empty();
        }
        return Occasion.last(
                        organization,
                        LifecycleFacts.CHANGE,
                        change -> change.change().value())
                .filter(fact -> matters.contains(fact.value().matter()))
                .map(fact -> Occasion.of(
                        fact.value().change().value(),
                        fact.value().decidedOn(),
                        fact.value().registeredOn(),
                        fact));
    }

    /** Thông báo địa điểm kinh doanh (Article 55.3). */
    public static TimeLimit ofBusinessPlaces() {
        return new TimeLimit(
                "R-LIF-06-PLACE",
                "establishment.notify",
                "business-place.notice.period",
                Set.of(LifecycleFacts.ESTABLISHMENT),
                organization -> establishments(
                        organization, place -> place.kind() == EstablishmentKind.BUSINESS_PLACE && !place.abroad()),
                recalled(),
                since2024("law:17/2023/QH15#55.3"));
    }

    /** Thông báo chi nhánh, văn phòng đại diện ở nước ngoài (Article 55.4). */
    public static TimeLimit ofEstablishmentsAbroad() {
        return new TimeLimit(
                "R-LIF-06-ABROAD",
                "establishment.notify-abroad",
                "foreign-branch.notice.period",
                Set.of(LifecycleFacts.ESTABLISHMENT),
                organization -> establishments(organization, LifecycleFacts.Establishment::abroad),
                recalled(),
                since2024("law:17/2023/QH15#55.4"));
    }

    private static Stream<Occasion> establishments(
            OrganizationOnDay organization, Predicate<LifecycleFacts.Establishment> which) {
        return Occasion.last(
                        organization,
                        LifecycleFacts.ESTABLISHMENT,
                        place -> place.establishment().value())
                .filter(fact -> which.test(fact.value()))
                .map(fact -> Occasion.of(
                        fact.value().establishment().value(),
                        fact.value().openedOn(),
                        fact.value().notifiedOn(),
                        fact));
    }

    /** Gửi nghị quyết, hợp đồng tổ chức lại đến chủ nợ, người lao động (Articles 92 to 95). */
    public static TimeLimit ofReorganizations() {
        return new TimeLimit(
                "R-LIF-10-NOTICE",
                "reorganization.send",
                "reorganization.notice.period",
                Set.of(ReorganizationFacts.PLAN),
                organization -> Occasion.last(
                                organization,
                                ReorganizationFacts.PLAN,
                                plan -> plan.reorganization().value())
                        .map(fact -> Occasion.of(
                                fact.value().reorganization().value(),
                                fact.value().decidedOn(),
                                fact.value().sentOn(),
                                fact)),
                recalled(),
                since2024("law:17/2023/QH15#92").withNote("with Articles 93 to 95"));
    }

    /** Gửi nghị quyết giải thể (Article 98.3). */
    public static TimeLimit ofSendingDissolutions() {
        return dissolution(
                "R-LIF-12",
                "dissolution.send",
                "dissolution.notice.period",
                one -> one.isVoluntary() ? Optional.of(one.decidedOn()) : Optional.empty(),
                LifecycleFacts.Dissolution::noticeOn,
                recalled(),
                since2024("law:17/2023/QH15#98.3"));
    }

    /** Nộp hồ sơ giải thể sau khi thanh toán hết nợ (Article 98.6). */
    public static TimeLimit ofDissolutionFiles() {
        return new TimeLimit(
                "R-LIF-12-FILE",
                "dissolution.file",
                "dissolution.file.period",
                Set.of(SettlementFacts.SETTLED, LifecycleFacts.DISSOLUTION),
                organization -> organization
                        .begun(SettlementFacts.SETTLED)
                        .filter(fact -> fact.value().unpaid().isZero())
                        .map(fact -> new Occasion("settlement", fact.period().from(), filedOn(organization))),
                recalled(),
                since2024("law:17/2023/QH15#98.6"));
    }

    private static Optional<LocalDate> filedOn(OrganizationOnDay organization) {
        return organization
                .begun(LifecycleFacts.DISSOLUTION)
                .flatMap(fact -> fact.value().fileOn().stream())
                .findFirst();
    }

    /** Cập nhật tình trạng đã giải thể sau khi nhận hồ sơ (Article 98.7), a duty of the registration agency. */
    public static TimeLimit ofClosingOnFile() {
        return dissolution(
                "R-LIF-12-CLOSE",
                "dissolution.close",
                "dissolution.closing.period",
                LifecycleFacts.Dissolution::fileOn,
                one -> Optional.empty(),
                recalled(),
                since2024("law:17/2023/QH15#98.7"));
    }

    /** Giải thể khi quá thời hạn không có hồ sơ và không có phản đối (Article 98.7), a duty of the registration agency. */
    public static TimeLimit ofClosingByLapse() {
        return dissolution(
                "R-LIF-12-LAPSE",
                "dissolution.lapse",
                "dissolution.closure.period",
                one -> one.isVoluntary() ? one.noticeOn() : Optional.empty(),
                one -> one.fileOn().or(one::objectedOn),
                recalled(),
                since2024("law:17/2023/QH15#98.7"));
    }

    /** Tổ chức giải thể theo quyết định (Article 99.2). */
    public static TimeLimit ofBeginningDissolutions() {
        return dissolution(
                "R-LIF-13",
                "dissolution.begin",
                "compulsory-dissolution.beginning.period",
                one -> one.isVoluntary() ? Optional.empty() : Optional.of(one.decidedOn()),
                LifecycleFacts.Dissolution::begunOn,
                since2024("law:17/2023/QH15#99.2"));
    }

    /** Giải thể bắt buộc khi quá thời hạn không có phản đối (Article 99.3), a duty of the registration agency. */
    public static TimeLimit ofClosingCompulsory() {
        return dissolution(
                "R-LIF-13-LAPSE",
                "dissolution.lapse-compulsory",
                "compulsory-dissolution.closure.period",
                one -> one.isVoluntary() ? Optional.empty() : one.noticeOn(),
                LifecycleFacts.Dissolution::objectedOn,
                since2024("law:17/2023/QH15#99.3"));
    }

    private static TimeLimit dissolution(
            String id,
            String name,
            String limit,
            Function<LifecycleFacts.Dissolution, Optional<LocalDate>> arose,
            Function<LifecycleFacts.Dissolution, Optional<LocalDate>> done,
            RuleVersion... versions) {
        return new TimeLimit(
                id,
                name,
                limit,
                Set.of(LifecycleFacts.DISSOLUTION),
                organization -> Occasion.last(
                                organization,
                                LifecycleFacts.DISSOLUTION,
                                one -> one.decision().value())
                        .flatMap(fact -> arose
                                .apply(fact.value())
                                .map(day -> Occasion.of(
                                        fact.value().decision().value(), day, done.apply(fact.value()), fact))
                                .stream()),
                versions);
    }

    @Override
    public List<Duty> duties(OrganizationOnDay organization, LocalDate until, Law law) {
        return source.occasions(organization.at(until))
                .flatMap(occasion -> duty(occasion, organization, law).stream())
                .toList();
    }

    private static Optional<LocalDate> end(OrganizationOnDay organization) {
        return organization.history(OrganizationFacts.EXISTENCE).stream()
                .flatMap(fact -> fact.period().end().stream())
                .findFirst();
    }

    private Optional<Duty> duty(Occasion occasion, OrganizationOnDay organization, Law law) {
        return Duty.within(limit, law, occasion.about(), occasion.arose(), organization.calendar())
                .map(duty -> duty.done(occasion.doneOn().or(() -> end(organization))));
    }
}
