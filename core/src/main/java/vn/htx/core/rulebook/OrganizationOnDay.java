package vn.htx.core.rulebook;

import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import vn.htx.core.fact.FactQuery;
import vn.htx.core.fact.FactSource;
import vn.htx.core.fact.FactType;
import vn.htx.core.law.LegalSubject;
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

/** An organization as it stands on a day, with what rules ask of it. Beyond its kind, facts are read when asked for. */
public final class OrganizationOnDay implements LegalSubject {

    private final OrganizationId id;
    private final LocalDate day;
    private final FactSource facts;
    private final Optional<OrganizationKind> kind;

    /** An organization on a day, by the facts of a source. */
    public OrganizationOnDay(OrganizationId id, LocalDate day, FactSource facts) {
        this.id = id;
        this.day = day;
        this.facts = facts;
        this.kind = new Organizations(facts, day).findKind(id);
    }

    @Override
    public String reference() {
        return OrganizationFacts.SUBJECT + ":" + id;
    }

    /** The organization's id. */
    public OrganizationId id() {
        return id;
    }

    /** The day looked at. */
    public LocalDate day() {
        return day;
    }

    /** The organization, if it exists on the day. */
    public Optional<Organization> find() {
        return new Organizations(facts, day).find(id).filter(Organization::exists);
    }

    /** Its kind, if it exists on the day. */
    public Optional<OrganizationKind> findKind() {
        return kind;
    }

    /** How many members it has, by kind. */
    public Headcount headcount() {
        return new Headcount(facts, id, kind.orElse(OrganizationKind.COOPERATIVE));
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
        Organizations organizations = new Organizations(facts, day);
        return facts
                .listFacts(FactQuery.all(MemberFacts.MEMBERSHIP)
                        .where("organization", id)
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

    /** The days after one, up to the day looked at, on which facts of the organization or its members change. */
    public SortedSet<LocalDate> changeDays(LocalDate after) {
        TreeSet<LocalDate> days = new TreeSet<>();
        EffectivePeriod looked = EffectivePeriod.of(after, day.plusDays(1));
        for (FactType<?> type : OrganizationFacts.ALL) {
            facts.listFacts(FactQuery.all(type).where("organization", id).overlapping(looked))
                    .forEach(known -> known.fact().period().edges().forEach(days::add));
        }
        days.addAll(headcount().changeDays(after, day));
        return new TreeSet<>(days.subSet(after.plusDays(1), day.plusDays(1)));
    }
}
