package vn.htx.core.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import vn.htx.core.area.AreaCode;
import vn.htx.core.area.AreaDirectory;
import vn.htx.core.document.RecordMapper;
import vn.htx.core.fact.Fact;
import vn.htx.core.fact.FactQuery;
import vn.htx.core.fact.FactSource;
import vn.htx.core.fact.FactType;
import vn.htx.core.law.LegalSubject;
import vn.htx.core.law.Rule;
import vn.htx.core.law.Scope;
import vn.htx.core.member.Headcount;
import vn.htx.core.member.MemberFacts;
import vn.htx.core.member.MemberFacts.Membership;
import vn.htx.core.member.MemberKind;
import vn.htx.core.member.MemberType;
import vn.htx.core.organization.Organization;
import vn.htx.core.organization.OrganizationFacts;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.OrganizationKind;
import vn.htx.core.organization.Organizations;
import vn.htx.core.time.EffectivePeriod;
import vn.htx.core.time.WorkCalendar;

/**
 * An organization as it stands on a day, with what rules ask of it. A rule sees the facts it declares to look at
 * ({@link OrganizationRule#looksAt}) and no others, so that the days its answer may change are known.
 */
public final class OrganizationOnDay implements LegalSubject {

    private final Dossier dossier;
    private final LocalDate day;
    private final Optional<Reader> reader;

    OrganizationOnDay(Dossier dossier, LocalDate day) {
        this(dossier, day, Optional.empty());
    }

    /** A rule that looks, with what it says it looks at, asked once. */
    private record Reader(OrganizationRule rule, Set<FactType<?>> looksAt) {
        boolean mayRead(FactType<?> type) {
            return type.equals(OrganizationFacts.EXISTENCE) || looksAt.contains(type);
        }
    }

    private OrganizationOnDay(Dossier dossier, LocalDate day, Optional<Reader> reader) {
        this.dossier = dossier;
        this.day = day;
        this.reader = reader;
    }

    @Override
    public OrganizationOnDay readBy(Rule<?> rule) {
        return rule instanceof OrganizationRule known
                ? new OrganizationOnDay(dossier, day, Optional.of(new Reader(known, known.looksAt())))
                : this;
    }

    /** The same organization on another day. */
    public OrganizationOnDay at(LocalDate other) {
        return new OrganizationOnDay(dossier, other, reader);
    }

    @Override
    public String reference() {
        return OrganizationFacts.SUBJECT + ":" + dossier.id();
    }

    /** The organization's id. */
    public OrganizationId id() {
        return dossier.id();
    }

    /** The day looked at. */
    public LocalDate day() {
        return day;
    }

    /** The facts it is made from, for what concerns other organizations. */
    public FactSource facts() {
        return dossier.facts();
    }

    /** Working days. */
    public WorkCalendar calendar() {
        return dossier.reference().calendar();
    }

    /** The organization, if it exists on the day. */
    public Optional<Organization> find() {
        return new Organizations(facts(), day).find(id()).filter(Organization::exists);
    }

    /** Its kind, if it exists on the day. */
    public Optional<OrganizationKind> findKind() {
        return dossier.findKind(day);
    }

    /** Whether it exists on the day as a cooperative or a union. */
    public boolean isCooperativeOrUnion() {
        return findKind().filter(kind -> kind != OrganizationKind.GROUP).isPresent();
    }

    /** The first day it existed, if it was founded by the day. */
    public Optional<LocalDate> findFoundingDay() {
        return dossier.findFoundingDay(day);
    }

    /**
     * Its facts of a type over its whole life, some perhaps after the day.
     *
     * @throws IllegalStateException if a rule asks that does not look at the type
     */
    public <F extends Record> List<Fact<F>> history(FactType<F> type) {
        reader.filter(looking -> !looking.mayRead(type)).ifPresent(looking -> {
            throw new IllegalStateException(
                    "The rule " + looking.rule().id() + " asks for " + type + ", which it does not list in looksAt()");
        });
        return dossier.list(type);
    }

    /**
     * What is worked out of its history, whatever the day, such as a ledger: once for all rules that ask. It must not depend
     * on the rule that asks.
     */
    public <T> T workOut(Class<T> type, Supplier<T> work) {
        return dossier.workOut(type, work);
    }

    /** Its facts of a type that began by the day, whether over or not. */
    public <F extends Record> Stream<Fact<F>> begun(FactType<F> type) {
        return history(type).stream().filter(fact -> !fact.period().from().isAfter(day));
    }

    /** The values of a type effective on the day. */
    public <F extends Record> List<F> list(FactType<F> type) {
        return history(type).stream()
                .filter(fact -> fact.period().contains(day))
                .map(Fact::value)
                .toList();
    }

    /** The value of a type effective on the day, for types with one value at a time. */
    public <F extends Record> Optional<F> find(FactType<F> type) {
        return list(type).stream().findFirst();
    }

    /** How many members it has, by kind. */
    public Headcount headcount() {
        return new Headcount(facts(), id(), findKind().orElse(OrganizationKind.COOPERATIVE));
    }

    /** Members of every kind on the day. */
    public long members() {
        return headcount().all(day);
    }

    /** Thành viên chính thức: official members on the day; before 2024-07-01 every member is one. */
    public long officialMembers() {
        return headcount().of(MemberKind.OFFICIAL, day);
    }

    /** Hợp tác xã thành viên chính thức: existing cooperatives that are official members of this union on the day. */
    public long officialMemberCooperatives() {
        Organizations organizations = new Organizations(facts(), day);
        return facts()
                .listFacts(FactQuery.all(MemberFacts.MEMBERSHIP)
                        .where("organization", id())
                        .where("type", MemberType.COOPERATIVE)
                        .on(day))
                .stream()
                .map(known -> known.fact().value())
                .filter(member -> MemberKind.of(member.participation(), day) == MemberKind.OFFICIAL)
                .filter(member -> isCooperative(member, organizations))
                .count();
    }

    private static boolean isCooperative(Membership member, Organizations organizations) {
        OrganizationId cooperative = new OrganizationId(member.member().value());
        return organizations.findKind(cooperative).equals(Optional.of(OrganizationKind.COOPERATIVE));
    }

    /** Official members on the day who are foreign investors or organizations with foreign capital. */
    public long foreignOfficialMembers() {
        return headcount().foreignOfficials(day);
    }

    /** The days in a period on which foreign members come, change or go. */
    public NavigableSet<LocalDate> foreignMemberDays(EffectivePeriod during) {
        NavigableSet<LocalDate> days = new TreeSet<>();
        headcount().foreignChangeDays(during.from(), lastOf(during)).stream()
                .filter(during::contains)
                .forEach(days::add);
        return days;
    }

    /** The days in a period on which the numbers of its members, or whether it exists, may change. */
    public NavigableSet<LocalDate> headcountDays(EffectivePeriod during) {
        NavigableSet<LocalDate> days = changeDays(Set.of(OrganizationFacts.EXISTENCE), during);
        headcount().changeDays(during.from(), lastOf(during)).stream()
                .filter(during::contains)
                .forEach(days::add);
        return days;
    }

    private LocalDate lastOf(EffectivePeriod during) {
        return during.end().map(end -> end.minusDays(1)).orElse(day);
    }

    /** Whether it is in a scope on the day. */
    public boolean isIn(Scope scope) {
        return switch (scope.reach()) {
            case ALL -> true;
            case KIND ->
                findKind()
                        .filter(kind -> scope.code().equals(RecordMapper.nameOf(kind)))
                        .isPresent();
            case ORGANIZATION -> scope.code().equals(id().value());
            case AREA ->
                dossier.list(OrganizationFacts.SEAT).stream()
                        .filter(seat -> seat.period().contains(day))
                        .anyMatch(seat -> isWithin(seat, new AreaCode(scope.code())));
        };
    }

    private boolean isWithin(Fact<OrganizationFacts.Seat> seat, AreaCode area) {
        AreaDirectory areas = dossier.reference().areas();
        return areas.isWithin(seat.value().area(), seat.period().from(), area, day);
    }

    /** The days in a period on which facts of these types change. */
    NavigableSet<LocalDate> changeDays(Set<FactType<?>> types, EffectivePeriod during) {
        return dossier.changeDays(types, during);
    }
}
