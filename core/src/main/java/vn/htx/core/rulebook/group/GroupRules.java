package vn.htx.core.rulebook.group;

import java.util.List;
import vn.htx.core.law.Rule;
import vn.htx.core.rulebook.lifecycle.SuspensionLength;

/** The rules on groups. */
public final class GroupRules {

    private GroupRules() {}

    /** All of them. */
    public static List<Rule<?>> rules() {
        return List.of(
                new GroupAdults(),
                new GroupMembers(),
                new GroupName(),
                new GroupSuspensionNotice(),
                SuspensionLength.ofGroups(),
                new GroupConversion(),
                new ConversionKeepsCode(),
                new DutyToRegister(),
                new SignedByAll(),
                new GroupQuorum(),
                GroupVotes.ofMatters(),
                GroupVotes.ofRepresentative(),
                GroupVotes.ofLeader(),
                GroupVotes.ofBoard(),
                GroupTimeLimit.ofFiling(),
                GroupTimeLimit.ofAnswering(),
                GroupTimeLimit.ofNotice(),
                GroupTimeLimit.ofChanges(),
                new GroupEndGrounds(),
                GroupTimeLimit.ofSendingMinutes(),
                GroupTimeLimit.ofNotifyingEnd(),
                GroupTimeLimit.ofFilingEnd(),
                GroupTimeLimit.ofClosing());
    }
}
