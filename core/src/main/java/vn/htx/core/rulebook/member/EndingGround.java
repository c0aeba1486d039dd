package vn.htx.core.rulebook.member;

import static vn.htx.core.law.Confidence.RECALLED;
import static vn.htx.core.law.Confidence.VERIFIED;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.htx.core.assessment.FiledAct;
import vn.htx.core.assessment.FilingRule;
import vn.htx.core.assessment.Reach;
import vn.htx.core.document.RecordMapper;
import vn.htx.core.fact.FactQuery;
import vn.htx.core.law.Law;
import vn.htx.core.law.ReasonCode;
import vn.htx.core.law.RuleVersion;
import vn.htx.core.law.Verdict;
import vn.htx.core.member.EndMembership;
import vn.htx.core.member.LeaveOrganization;
import vn.htx.core.member.LeaveOrganization.Reason;
import vn.htx.core.member.MemberFacts;
import vn.htx.core.member.MemberKind;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.OrganizationKind;
import vn.htx.core.people.MemberId;

/**
 * Căn cứ chấm dứt tư cách thành viên: the grounds on which official members (R-MEM-18; Law 17/2023/QH15, Article 33.1),
 * capital-linked members (R-MEM-19; Article 33.2) and members without capital (R-MEM-20; Article 33.3) are members no more.
 * A decision on another ground is refused; where no decision is filed it is remarked on.
 */
public final class EndingGround implements FilingRule {

    private static final ReasonCode GROUND =
            ReasonCode.requirement(EndingGround.class, "ending.ground", "ground", "kind");

    private final String id;
    private final MemberKind kind;
    private final Set<Reason> grounds;
    private final List<RuleVersion> versions;

    private EndingGround(String id, MemberKind kind, Set<Reason> grounds, RuleVersion... versions) {
        this.id = id;
        this.kind = kind;
        this.grounds = grounds;
        this.versions = List.of(versions);
    }

    /** Official members: every ground but the unpaid fee. */
    public static EndingGround ofOfficial() {
        return new EndingGround(
                "R-MEM-18",
                MemberKind.OFFICIAL,
                EnumSet.complementOf(EnumSet.of(Reason.FEE_UNPAID)),
                RuleVersion.of("2013-07-01/2024-07-01", "law:23/2012/QH13", RECALLED),
                RuleVersion.of("2024-07-01/..", "law:17/2023/QH15#33.1", VERIFIED)
                        .withNote("of a union: Article 37.1"));
    }

    /** Capital-linked members: neither for want of use or labour, nor for the fee. */
    public static EndingGround ofCapitalLinked() {
        return new EndingGround(
                "R-MEM-19",
                MemberKind.CAPITAL_LINKED,
                EnumSet.complementOf(EnumSet.of(Reason.FEE_UNPAID, Reason.NO_USE_OR_LABOUR)),
                RuleVersion.of("2024-07-01/..", "law:17/2023/QH15#33.2", VERIFIED));
    }

    /** Members without capital: not for unpaid capital. */
    public static EndingGround ofNonCapitalLinked() {
        return new EndingGround(
                "R-MEM-20",
                MemberKind.NON_CAPITAL_LINKED,
                EnumSet.complementOf(EnumSet.of(Reason.CAPITAL_UNPAID)),
                RuleVersion.of("2024-07-01/..", "law:17/2023/QH15#33.3", VERIFIED));
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public List<RuleVersion> versions() {
        return versions;
    }

    @Override
    public Set<ReasonCode> reasons() {
        return Set.of(GROUND, Reach.OTHER_ACT, Reach.OTHER_ORGANIZATION);
    }

    @Override
    public Set<String> refusesOn() {
        return Reach.acts(EndMembership.class);
    }

    @Override
    public Verdict assess(FiledAct filed, Law law) {
        if (filed.act() instanceof EndMembership act) {
            return judge(act.organization(), act.member(), act.reason(), filed);
        }
        return filed.act() instanceof LeaveOrganization act
                ? judge(act.organization(), act.member(), act.reason(), filed)
                : Reach.otherAct();
    }

    private Verdict judge(OrganizationId organization, MemberId member, Reason ground, FiledAct filed) {
        boolean group = filed.findKind(organization)
                .filter(OrganizationKind.GROUP::equals)
                .isPresent();
        if (group || !kindOf(organization, member, filed).equals(Optional.of(kind))) {
            return Reach.otherOrganization();
        }
        return Verdict.of(grounds.contains(ground))
                .because(GROUND, "ground", RecordMapper.nameOf(ground), "kind", RecordMapper.nameOf(kind));
    }

    static Optional<MemberKind> kindOf(OrganizationId organization, MemberId member, FiledAct filed) {
        return filed
                .before()
                .listFacts(FactQuery.all(MemberFacts.MEMBERSHIP)
                        .where("organization", organization)
                        .where("member", member)
                        .on(filed.day()))
                .stream()
                .map(known -> MemberKind.of(known.fact().value().participation(), filed.day()))
                .findFirst();
    }
}
