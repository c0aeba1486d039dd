package vn.htx.core.rulebook.member;

import static vn.htx.core.law.Confidence.CORROBORATED;
import static vn.htx.core.law.Confidence.VERIFIED;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToLongFunction;
import vn.htx.core.assessment.OrganizationOnDay;
import vn.htx.core.assessment.OrganizationRule;
import vn.htx.core.assessment.Reach;
import vn.htx.core.document.RecordMapper;
import vn.htx.core.fact.FactType;
import vn.htx.core.founding.ConvertGroup;
import vn.htx.core.founding.FoundCooperative;
import vn.htx.core.founding.FoundGroup;
import vn.htx.core.founding.FoundUnion;
import vn.htx.core.law.Law;
import vn.htx.core.law.Parameter;
import vn.htx.core.law.ReasonCode;
import vn.htx.core.law.RuleVersion;
import vn.htx.core.law.Severity;
import vn.htx.core.law.Verdict;
import vn.htx.core.member.MemberFacts;
import vn.htx.core.organization.OrganizationKind;
import vn.htx.core.rulebook.lifecycle.Founded;
import vn.htx.core.time.EffectivePeriod;

/**
 * Số thành viên tối thiểu: the least number of members of a group (R-MEM-01), a cooperative (R-MEM-02) and a union
 * (R-MEM-03). From 2024-07-01 only official members (thành viên chính thức) count in a cooperative and a union, since
 * Article 4.7 and 4.8 of Law 17/2023/QH15 name them alone (R-MEM-04); before, every member does. In a union only
 * cooperatives count, and only while they exist.
 *
 * <p>An organization cannot begin with too few members: its founding is refused. One that loses members later is kept,
 * with a remark, and is in breach from the day it fell short.
 */
public final class MinimumMembers implements OrganizationRule {

    private final String id;
    private final OrganizationKind kind;
    private final Parameter<Integer> minimum;
    private final ToLongFunction<OrganizationOnDay> counted;
    private final Set<String> foundings;
    private final List<RuleVersion> versions;
    private final ReasonCode members;

    private MinimumMembers(
            String id,
            OrganizationKind kind,
            ToLongFunction<OrganizationOnDay> counted,
            Set<String> foundings,
            RuleVersion... versions) {
        String name = RecordMapper.nameOf(kind);
        this.id = id;
        this.kind = kind;
        this.minimum = Parameter.integer(name + ".members.minimum");
        this.counted = counted;
        this.foundings = foundings;
        this.versions = List.of(versions);
        this.members = ReasonCode.requirement(MinimumMembers.class, name + ".members", "required", "actual");
    }

    /** The members of a group's contract. */
    public static MinimumMembers ofGroups() {
        return new MinimumMembers(
                "R-MEM-01",
                OrganizationKind.GROUP,
                OrganizationOnDay::members,
                Reach.acts(FoundGroup.class),
                RuleVersion.of("2013-07-01/2019-11-25", "decree:151/2007/NĐ-CP", CORROBORATED)
                        .withNote("the article was not read"),
                RuleVersion.of("2019-11-25/2024-07-01", "decree:77/2019/NĐ-CP#3.1", VERIFIED),
                RuleVersion.of("2024-07-01/..", "law:17/2023/QH15#4.21", VERIFIED));
    }

    /** The members of a cooperative, from 2024-07-01 its official members. */
    public static MinimumMembers ofCooperatives() {
        return new MinimumMembers(
                "R-MEM-02",
                OrganizationKind.COOPERATIVE,
                OrganizationOnDay::officialMembers,
                Founded.orBy(FoundCooperative.class, ConvertGroup.class),
                RuleVersion.of("2013-07-01/2024-07-01", "law:23/2012/QH13#3.1", VERIFIED),
                RuleVersion.of("2024-07-01/..", "law:17/2023/QH15#4.7", VERIFIED)
                        .withNote("only official members count (R-MEM-04)"));
    }

    /** The cooperatives that are members of a union, from 2024-07-01 its official members. */
    public static MinimumMembers ofUnions() {
        return new MinimumMembers(
                "R-MEM-03",
                OrganizationKind.UNION,
                OrganizationOnDay::officialMemberCooperatives,
                Founded.orBy(FoundUnion.class),
                RuleVersion.of("2013-07-01/2024-07-01", "law:23/2012/QH13#3.2", VERIFIED),
                RuleVersion.of("2024-07-01/..", "law:17/2023/QH15#4.8", VERIFIED)
                        .withNote("only official members count (R-MEM-04)"));
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Set<FactType<?>> looksAt() {
        return Set.of(MemberFacts.MEMBERSHIP);
    }

    @Override
    public NavigableSet<LocalDate> changeDays(OrganizationOnDay organization, Law law, EffectivePeriod during) {
        return organization.headcountDays(during);
    }

    @Override
    public Severity severity() {
        return Severity.CRITICAL;
    }

    @Override
    public List<RuleVersion> versions() {
        return versions;
    }

    @Override
    public Set<ReasonCode> reasons() {
        return Set.of(members, Reach.OTHER_ORGANIZATION);
    }

    @Override
    public Set<Parameter<?>> reads() {
        return Set.of(minimum);
    }

    @Override
    public Set<String> refusesOn() {
        return foundings;
    }

    @Override
    public Verdict assess(OrganizationOnDay organization, Law law) {
        if (!organization.findKind().equals(Optional.of(kind))) {
            return Reach.otherOrganization();
        }
        long actual = counted.applyAsLong(organization);
        return law.ask(minimum)
                .judge(required ->
                        Verdict.of(actual >= required).because(members, "required", required, "actual", actual));
    }
}
