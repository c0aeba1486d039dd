package vn.htx.core.rulebook.group;

import static vn.htx.core.law.Confidence.VERIFIED;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.htx.core.assessment.CitedDuty;
import vn.htx.core.assessment.Duty;
import vn.htx.core.assessment.DutyRule;
import vn.htx.core.assessment.OrganizationOnDay;
import vn.htx.core.fact.Fact;
import vn.htx.core.fact.FactType;
import vn.htx.core.group.GroupFacts;
import vn.htx.core.group.GroupFacts.Contract;
import vn.htx.core.group.GroupNotice;
import vn.htx.core.law.Law;
import vn.htx.core.law.Parameter;
import vn.htx.core.law.RuleVersion;
import vn.htx.core.lifecycle.ChangedMatter;
import vn.htx.core.lifecycle.LifecycleFacts;
import vn.htx.core.organization.OrganizationFacts;
import vn.htx.core.organization.OrganizationKind;
import vn.htx.core.organization.RegistrationNumber;

/**
 * Thời hạn đối với tổ hợp tác: what a group, or the agency that registers it, has to do in time about its registration, its
 * changes and its end (R-GRP-04, R-GRP-05, R-GRP-10). A group is registered as long as it has a code.
 */
public final class GroupTimeLimit extends CitedDuty {

    /** Something that sets a time running, and the day what was due was done. */
    private record Due(String about, LocalDate arose, Optional<LocalDate> doneOn) {}

    private interface Source {
        Stream<Due> due(OrganizationOnDay group, Law law);
    }

    private static final String REGISTRATION = "decree:92/2024/NĐ-CP";
    private static final Parameter<Integer> FILING = Parameter.integer("group.registration.file.period");
    private static final Parameter<Integer> TERM = DutyToRegister.TERM;

    private final Parameter<Integer> limit;
    private final Source source;

    private GroupTimeLimit(
            String id,
            String name,
            Parameter<Integer> limit,
            RuleVersion version,
            Set<FactType<?>> looksAt,
            Source source) {
        super(id, DutyRule.overdue(GroupTimeLimit.class, name), List.of(version), read(limit, looksAt), looksAt);
        this.limit = limit;
        this.source = source;
    }

    private static RuleVersion byRegistration(String article) {
        return RuleVersion.of("2024-07-18/..", REGISTRATION + "#" + article, VERIFIED);
    }

    private static RuleVersion byGroups(String article) {
        return RuleVersion.of("2019-11-25/..", "decree:77/2019/NĐ-CP#" + article, VERIFIED);
    }

    /** Nộp hồ sơ đăng ký: after signing a contract for which the group must register (Decree 92/2024, Article 58). */
    public static GroupTimeLimit ofFiling() {
        return new GroupTimeLimit(
                "R-GRP-04",
                "group.file",
                FILING,
                byRegistration("58"),
                Set.of(GroupFacts.CONTRACT, GroupFacts.APPLICATION, OrganizationFacts.NUMBER),
                (group, law) -> group.begun(GroupFacts.CONTRACT)
                        .map(Fact::value)
                        .filter(contract -> mustFile(contract, law))
                        .map(contract -> new Due(
                                "contract",
                                contract.signedOn(),
                                first(contract.signedOn(), Stream.concat(registered(group), applications(group))))));
    }

    /** Cấp giấy chứng nhận đăng ký: a duty of the registration agency (Decree 92/2024, Article 58). */
    public static GroupTimeLimit ofAnswering() {
        return new GroupTimeLimit(
                "R-GRP-04-ANSWER",
                "group.answer",
                Parameter.integer("group.registration.answer.period"),
                byRegistration("58"),
                Set.of(GroupFacts.APPLICATION, OrganizationFacts.NUMBER),
                (group, law) -> latest(group, GroupFacts.APPLICATION)
                        .map(file -> new Due(
                                file.file().value(),
                                file.receivedOn(),
                                first(
                                        file.receivedOn(),
                                        Stream.concat(file.answeredOn().stream(), registered(group))))));
    }

    /** Thông báo hợp đồng hợp tác: a group that need not register tells the commune (Decree 77/2019, Article 12.3). */
    public static GroupTimeLimit ofNotice() {
        return new GroupTimeLimit(
                "R-GRP-04-NOTICE",
                "group.notify",
                Parameter.integer("group.notice.period"),
                byGroups("12.3").withNote("a registered group is freed from it (Decree 92/2024, Article 65.4)"),
                Set.of(GroupFacts.CONTRACT, GroupFacts.NOTICE, GroupFacts.APPLICATION, OrganizationFacts.NUMBER),
                (group, law) -> group.begun(GroupFacts.CONTRACT)
                        .map(Fact::value)
                        .filter(contract -> !mustFile(contract, law))
                        .map(contract -> new Due(
                                "contract",
                                contract.signedOn(),
                                first(
                                        contract.signedOn(),
                                        Stream.of(
                                                        registered(group),
                                                        applications(group),
                                                        notices(group, GroupNotice.CONTRACT))
                                                .flatMap(days -> days)))));
    }

    /** Đăng ký thay đổi: of a registered group (Decree 92/2024, Article 60.1). */
    public static GroupTimeLimit ofChanges() {
        return new GroupTimeLimit(
                "R-GRP-05",
                "group.register-change",
                Parameter.integer("group.change.registration.period"),
                byRegistration("60.1"),
                Set.of(LifecycleFacts.CHANGE, OrganizationFacts.NUMBER),
                (group, law) -> latest(group, LifecycleFacts.CHANGE)
                        .filter(change -> change.matter() != ChangedMatter.FOREIGN_MEMBERS)
                        .filter(change -> isRegistered(group.at(change.decidedOn())))
                        .map(change -> new Due(change.change().value(), change.decidedOn(), change.registeredOn())));
    }

    /** Gửi biên bản chấm dứt hoạt động: of a registered group (Decree 92/2024, Article 63). */
    public static GroupTimeLimit ofSendingMinutes() {
        return ending(
                "R-GRP-10-MINUTES",
                "group.send-minutes",
                "group.end.minutes.period",
                byRegistration("63"),
                (group, law) -> latest(group, GroupFacts.ENDING)
                        .filter(end -> isRegistered(group.at(end.decidedOn())))
                        .map(end -> new Due("end", end.decidedOn(), noticeOfEnd(group, end.decidedOn()))));
    }

    /** Thông báo chấm dứt hoạt động: of a group that is not registered (Decree 77/2019, Article 14.3). */
    public static GroupTimeLimit ofNotifyingEnd() {
        return ending(
                "R-GRP-10-NOTICE",
                "group.notify-end",
                "group.end.notice.period",
                byGroups("14.3"),
                (group, law) -> latest(group, GroupFacts.ENDING)
                        .filter(end -> !isRegistered(group.at(end.decidedOn())))
                        .map(end -> new Due("end", end.decidedOn(), noticeOfEnd(group, end.decidedOn()))));
    }

    /** Nộp hồ sơ chấm dứt hoạt động sau khi thanh toán hết nợ: of a registered group (Decree 92/2024, Article 63). */
    public static GroupTimeLimit ofFilingEnd() {
        return ending(
                "R-GRP-10-FILE",
                "group.file-end",
                "group.end.file.period",
                byRegistration("63"),
                (group, law) -> latest(group, GroupFacts.ENDING)
                        .filter(end -> isRegistered(group.at(end.decidedOn())))
                        .flatMap(end -> end.paidOn().map(paid -> new Due("end", paid, end.filedOn())).stream()));
    }

    /** Chấm dứt khi quá thời hạn từ khi nhận thông báo: a duty of the registration agency (Decree 92/2024, Article 63). */
    public static GroupTimeLimit ofClosing() {
        return ending(
                "R-GRP-10-LAPSE",
                "group.close",
                "group.end.closing.period",
                byRegistration("63"),
                (group, law) -> latest(group, GroupFacts.ENDING)
                        .filter(end -> isRegistered(group.at(end.decidedOn())))
                        .flatMap(end ->
                                noticeOfEnd(group, end.decidedOn())
                                        .map(told -> new Due("end", told, end.filedOn()))
                                        .stream()));
    }

    private static GroupTimeLimit ending(String id, String name, String limit, RuleVersion version, Source source) {
        return new GroupTimeLimit(
                id,
                name,
                Parameter.integer(limit),
                version,
                Set.of(GroupFacts.ENDING, GroupFacts.NOTICE, OrganizationFacts.NUMBER),
                source);
    }

    private static boolean mustFile(Contract contract, Law law) {
        Law then = law.at(contract.signedOn());
        return then.ask(FILING).find().isPresent()
                && then.ask(TERM)
                        .find()
                        .filter(months -> DutyToRegister.isAsked(contract, months))
                        .isPresent();
    }

    private static Optional<LocalDate> noticeOfEnd(OrganizationOnDay group, LocalDate decided) {
        return first(decided, notices(group, GroupNotice.END));
    }

    private static Stream<LocalDate> notices(OrganizationOnDay group, GroupNotice matter) {
        return group.begun(GroupFacts.NOTICE)
                .map(Fact::value)
                .filter(notice -> notice.matter() == matter)
                .map(GroupFacts.Notified::notifiedOn);
    }

    private static Stream<LocalDate> applications(OrganizationOnDay group) {
        return group.begun(GroupFacts.APPLICATION).map(fact -> fact.value().receivedOn());
    }

    /** The days since which it has had a code. */
    private static Stream<LocalDate> registered(OrganizationOnDay group) {
        return group.begun(OrganizationFacts.NUMBER)
                .filter(GroupTimeLimit::isCode)
                .filter(fact -> fact.period().contains(group.day()))
                .map(fact -> fact.period().from());
    }

    private static boolean isCode(Fact<OrganizationFacts.Numbered> fact) {
        return fact.value().type() == RegistrationNumber.Type.TAX_CODE;
    }

    private static boolean isRegistered(OrganizationOnDay group) {
        return registered(group).findAny().isPresent();
    }

    /** The first of some days, not before another: what was done before is done. */
    private static Optional<LocalDate> first(LocalDate from, Stream<LocalDate> days) {
        return days.map(day -> day.isBefore(from) ? from : day).min(LocalDate::compareTo);
    }

    /** The last value of each fact of a type, as of the group's day. */
    private static <F extends Record> Stream<F> latest(OrganizationOnDay group, FactType<F> type) {
        return group.list(type).stream();
    }

    private static Set<Parameter<?>> read(Parameter<Integer> limit, Set<FactType<?>> looksAt) {
        Set<Parameter<?>> all = new HashSet<>(Set.of(limit));
        if (looksAt.contains(GroupFacts.CONTRACT)) {
            all.addAll(Set.of(FILING, TERM));
        }
        return all;
    }

    @Override
    public List<Duty> duties(OrganizationOnDay organization, LocalDate until, Law law) {
        OrganizationOnDay group = organization.at(until);
        if (!group.findKind().equals(Optional.of(OrganizationKind.GROUP))) {
            return List.of();
        }
        return source.due(group, law)
                .flatMap(due -> Duty.within(limit, law, due.about(), due.arose(), group.calendar())
                        .map(duty -> duty.done(due.doneOn()))
                        .stream())
                .toList();
    }
}
