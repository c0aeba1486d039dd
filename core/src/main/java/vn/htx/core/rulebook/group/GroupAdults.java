package vn.htx.core.rulebook.group;

import static vn.htx.core.law.Confidence.CORROBORATED;
import static vn.htx.core.law.Confidence.VERIFIED;

import java.util.List;
import java.util.Set;
import vn.htx.core.assessment.Entrants;
import vn.htx.core.assessment.FiledAct;
import vn.htx.core.assessment.FilingRule;
import vn.htx.core.assessment.Reach;
import vn.htx.core.founding.FoundGroup;
import vn.htx.core.law.Law;
import vn.htx.core.law.Parameter;
import vn.htx.core.law.ReasonCode;
import vn.htx.core.law.RuleVersion;
import vn.htx.core.law.Verdict;
import vn.htx.core.member.AdmitMembers;
import vn.htx.core.organization.OrganizationKind;

/**
 * Thành viên tổ hợp tác trước ngày 25/11/2019: until then the members of a group were individuals of at least 18 years
 * (Decree 151/2007/NĐ-CP, the part of R-MEM-01 that is no number). Decree 77/2019/NĐ-CP, Article 7 ended that; since then
 * {@link GroupMembers} says who may join.
 */
public final class GroupAdults implements FilingRule {

    private static final Parameter<Integer> AGE = Parameter.integer("group.members.age.minimum");

    private static final ReasonCode NOT_ADULT =
            Entrants.inadmissible(GroupAdults.class, "group-members.not-adult", "required");

    @Override
    public String id() {
        return "R-MEM-01-ADULTS";
    }

    @Override
    public List<RuleVersion> versions() {
        return List.of(
                RuleVersion.of("2013-07-01/2019-11-25", "decree:151/2007/NĐ-CP", CORROBORATED)
                        .withNote("the article was not read"),
                RuleVersion.gap("2019-11-25/..", "decree:77/2019/NĐ-CP#7", VERIFIED)
                        .withNote("R-GRP-02 instead"));
    }

    @Override
    public Set<ReasonCode> reasons() {
        return Set.of(NOT_ADULT, Entrants.ADMISSIBLE, Entrants.NOBODY);
    }

    @Override
    public Set<Parameter<?>> reads() {
        return Set.of(AGE);
    }

    @Override
    public Set<String> refusesOn() {
        return Reach.acts(FoundGroup.class, AdmitMembers.class);
    }

    @Override
    public Verdict assess(FiledAct filed, Law law) {
        Entrants entrants = Entrants.joining(OrganizationKind.GROUP, filed);
        return law.ask(AGE)
                .judge(required -> entrants.judge(
                        entrant -> entrant.isIndividual() && entrant.ageShown() >= required,
                        NOT_ADULT,
                        "required",
                        required));
    }
}
