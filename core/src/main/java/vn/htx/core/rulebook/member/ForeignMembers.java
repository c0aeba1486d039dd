package vn.htx.core.rulebook.member;

import static vn.htx.core.law.Confidence.RECALLED;
import static vn.htx.core.law.Confidence.VERIFIED;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import vn.htx.core.assessment.OrganizationOnDay;
import vn.htx.core.assessment.OrganizationRule;
import vn.htx.core.assessment.Reach;
import vn.htx.core.fact.FactType;
import vn.htx.core.law.Law;
import vn.htx.core.law.Parameter;
import vn.htx.core.law.ReasonCode;
import vn.htx.core.law.RuleVersion;
import vn.htx.core.law.Severity;
import vn.htx.core.law.Verdict;
import vn.htx.core.member.MemberFacts;
import vn.htx.core.money.Ratio;
import vn.htx.core.organization.OrganizationKind;
import vn.htx.core.time.EffectivePeriod;

/**
 * Tỷ lệ thành viên chính thức là nhà đầu tư nước ngoài: foreign individual investors and foreign-invested organizations are
 * less than 35 % of official members, by heads (R-MEM-11; Law 17/2023/QH15, Articles 30.7 and 34.6).
 */
public final class ForeignMembers implements OrganizationRule {

    private static final Parameter<Ratio> OF_COOPERATIVE = Parameter.ratio("cooperative.members.foreign-share.limit");
    private static final Parameter<Ratio> OF_UNION = Parameter.ratio("union.members.foreign-share.limit");
    private static final ReasonCode SHARE =
            ReasonCode.requirement(ForeignMembers.class, "foreign-members.share", "limit", "foreign", "official");
    private static final ReasonCode NOBODY = ReasonCode.exemption(ForeignMembers.class, "foreign-members.none");

    @Override
    public String id() {
        return "R-MEM-11";
    }

    @Override
    public List<RuleVersion> versions() {
        return List.of(
                RuleVersion.of("2013-07-01/2024-07-01", "law:23/2012/QH13", RECALLED),
                RuleVersion.of("2024-07-01/..", "law:17/2023/QH15#30.7", VERIFIED)
                        .withNote("of a union: Article 34.6"));
    }

    @Override
    public Severity severity() {
        return Severity.CRITICAL;
    }

    @Override
    public Set<ReasonCode> reasons() {
        return Set.of(SHARE, NOBODY, Reach.OTHER_ORGANIZATION);
    }

    @Override
    public Set<Parameter<?>> reads() {
        return Set.of(OF_COOPERATIVE, OF_UNION);
    }

    @Override
    public Set<FactType<?>> looksAt() {
        return Set.of(MemberFacts.MEMBERSHIP);
    }

    @Override
    public NavigableSet<LocalDate> changeDays(OrganizationOnDay organization, Law law, EffectivePeriod during) {
        NavigableSet<LocalDate> days = organization.headcountDays(during);
        days.addAll(organization.foreignMemberDays(during));
        return days;
    }

    @Override
    public Verdict assess(OrganizationOnDay organization, Law law) {
        if (!organization.isCooperativeOrUnion()) {
            return Reach.otherOrganization();
        }
        long foreign = organization.foreignOfficialMembers();
        if (foreign == 0) {
            return Verdict.notApplicable(NOBODY);
        }
        long official = organization.officialMembers();
        boolean union =
                organization.findKind().filter(OrganizationKind.UNION::equals).isPresent();
        return law.ask(union ? OF_UNION : OF_COOPERATIVE)
                .judge(limit -> Verdict.of(Ratio.of(foreign, official).isBelow(limit))
                        .because(SHARE, "limit", limit, "foreign", foreign, "official", official));
    }
}
