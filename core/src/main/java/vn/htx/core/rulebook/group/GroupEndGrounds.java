package vn.htx.core.rulebook.group;

import static vn.htx.core.law.Confidence.VERIFIED;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.htx.core.assessment.FiledAct;
import vn.htx.core.assessment.FilingRule;
import vn.htx.core.assessment.OrganizationOnDay;
import vn.htx.core.assessment.Reach;
import vn.htx.core.document.RecordMapper;
import vn.htx.core.group.GroupFacts;
import vn.htx.core.group.ResolveGroupEnd;
import vn.htx.core.law.Law;
import vn.htx.core.law.Parameter;
import vn.htx.core.law.ReasonCode;
import vn.htx.core.law.RuleVersion;
import vn.htx.core.law.Verdict;

/**
 * Căn cứ chấm dứt hoạt động của tổ hợp tác: the term of the contract is over, there are too few members, or all agree; whether
 * the purpose is reached or somebody competent decided is stated by the filer (R-GRP-10; Decree 77/2019/NĐ-CP, Article 14.1).
 */
public final class GroupEndGrounds implements FilingRule {

    private static final Parameter<Integer> MINIMUM = Parameter.integer("group.members.minimum");
    private static final ReasonCode GROUND =
            ReasonCode.requirement(GroupEndGrounds.class, "group.end-ground", "ground");
    private static final ReasonCode NO_CONTRACT =
            ReasonCode.uncertainty(GroupEndGrounds.class, "group.end-without-contract");

    @Override
    public String id() {
        return "R-GRP-10";
    }

    @Override
    public List<RuleVersion> versions() {
        return List.of(RuleVersion.of("2019-11-25/..", "decree:77/2019/NĐ-CP#14.1", VERIFIED));
    }

    @Override
    public Set<ReasonCode> reasons() {
        return Set.of(GROUND, NO_CONTRACT, Reach.OTHER_ACT);
    }

    @Override
    public Set<Parameter<?>> reads() {
        return Set.of(MINIMUM);
    }

    @Override
    public Verdict assess(FiledAct filed, Law law) {
        if (!(filed.act() instanceof ResolveGroupEnd act)) {
            return Reach.otherAct();
        }
        OrganizationOnDay group = filed.before(act.organization());
        return switch (act.ground()) {
            case TERM_OVER -> termOver(act, group);
            case TOO_FEW_MEMBERS -> law.ask(MINIMUM).judge(least -> judge(act, group.members() < least));
            case AGREEMENT -> judge(act, act.ballot().isUnanimous());
            case PURPOSE_REACHED, COMPETENT_BODY, CONTRACT_OR_LAW -> judge(act, true);
        };
    }

    private static Verdict termOver(ResolveGroupEnd act, OrganizationOnDay group) {
        Optional<GroupFacts.Contract> contract = group.find(GroupFacts.CONTRACT);
        return contract.isEmpty()
                ? Verdict.undetermined(NO_CONTRACT)
                : judge(
                        act,
                        contract.get()
                                .endsOn()
                                .filter(end -> !end.isAfter(group.day()))
                                .isPresent());
    }

    private static Verdict judge(ResolveGroupEnd act, boolean given) {
        return Verdict.of(given).because(GROUND, "ground", RecordMapper.nameOf(act.ground()));
    }
}
