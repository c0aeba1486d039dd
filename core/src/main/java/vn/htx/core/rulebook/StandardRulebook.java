package vn.htx.core.rulebook;

import java.util.List;
import vn.htx.core.law.RulePack;
import vn.htx.core.law.Rulebook;

/** Bộ quy định: the rules that ship, judged with the law that ships. */
public final class StandardRulebook {

    private StandardRulebook() {}

    /** The rulebook. */
    public static Rulebook rulebook() {
        return Rulebook.of(
                RulePack.builtIn(),
                List.of(
                        MinimumMembers.ofGroups(),
                        MinimumMembers.ofCooperatives(),
                        MinimumMembers.ofUnions(),
                        new GroupAdults(),
                        new CapitalMembers(),
                        new NonCapitalMembers(),
                        new CapitalMembersAge(),
                        new UnionMembers(),
                        new GroupMembers(),
                        new NameForm(),
                        new NameUnique(),
                        new GroupName(),
                        new OrganizationCode(),
                        new CodeOnFounding(),
                        new SuspensionNotice(),
                        SuspensionLength.ofCooperatives(),
                        new GroupSuspensionNotice(),
                        SuspensionLength.ofGroups(),
                        new GroupConversion(),
                        new ConversionKeepsCode()));
    }
}
