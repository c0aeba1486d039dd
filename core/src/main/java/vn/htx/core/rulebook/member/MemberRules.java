package vn.htx.core.rulebook.member;

import java.util.List;
import vn.htx.core.law.Rule;

/** The rules on members. */
public final class MemberRules {

    private MemberRules() {}

    /** All of them. */
    public static List<Rule<?>> rules() {
        return List.of(
                MinimumMembers.ofGroups(),
                MinimumMembers.ofCooperatives(),
                MinimumMembers.ofUnions(),
                new CapitalMembers(),
                new NonCapitalMembers(),
                new CapitalMembersAge(),
                new UnionMembers(),
                new ForeignMembers(),
                EndingGround.ofOfficial(),
                EndingGround.ofCapitalLinked(),
                EndingGround.ofNonCapitalLinked(),
                new EndingDecider(),
                new MembershipApplication(),
                new SeveralMemberships(),
                new MembershipFee());
    }
}
