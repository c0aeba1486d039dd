package vn.htx.core.rulebook;

import java.util.List;
import java.util.stream.Stream;
import vn.htx.core.law.Rule;
import vn.htx.core.law.RulePack;
import vn.htx.core.law.Rulebook;
import vn.htx.core.rulebook.annual.AnnualRules;
import vn.htx.core.rulebook.capital.CapitalRules;
import vn.htx.core.rulebook.disclosure.DisclosureRules;
import vn.htx.core.rulebook.evaluation.EvaluationRules;
import vn.htx.core.rulebook.finance.FinanceRules;
import vn.htx.core.rulebook.governance.GovernanceRules;
import vn.htx.core.rulebook.group.GroupRules;
import vn.htx.core.rulebook.lifecycle.LifecycleRules;
import vn.htx.core.rulebook.member.MemberRules;
import vn.htx.core.rulebook.size.SizeRules;
import vn.htx.core.rulebook.supervision.SupervisionRules;
import vn.htx.core.rulebook.support.SupportRules;

/** Bộ quy định: the rules that ship, judged with the law that ships. */
public final class StandardRulebook {

    private StandardRulebook() {}

    /** The rulebook. */
    public static Rulebook rulebook() {
        return Rulebook.of(RulePack.builtIn(), rules());
    }

    private static List<Rule<?>> rules() {
        return Stream.of(
                        MemberRules.rules(),
                        GroupRules.rules(),
                        LifecycleRules.rules(),
                        CapitalRules.rules(),
                        GovernanceRules.rules(),
                        FinanceRules.rules(),
                        SizeRules.rules(),
                        SupportRules.rules(),
                        DisclosureRules.rules(),
                        SupervisionRules.rules(),
                        AnnualRules.rules(),
                        EvaluationRules.rules())
                .<Rule<?>>flatMap(List::stream)
                .toList();
    }
}
