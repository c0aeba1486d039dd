package vn.htx.core.rulebook.governance;

import java.util.List;
import vn.htx.core.law.Rule;

/** The rules on governance. */
public final class GovernanceRules {

    private GovernanceRules() {}

    /** All of them. */
    public static List<Rule<?>> rules() {
        return List.of(
                new ModelOffices(),
                new FullGovernance(),
                new FullGovernanceBySize(),
                new ModelChange(),
                new PeriodicMeetings(),
                new AnnualMeeting(),
                new MeetingCaller(),
                new FallbackCaller(),
                new MeetingQuorum(),
                new RepeatedCall(),
                new MeetingNotice(),
                new AgendaProposals(),
                new SpecialMajority(),
                new OrdinaryMajority(),
                new EqualVotes(),
                new UnionVoteCount(),
                new DelegateCongress(),
                new DelegateNumbers(),
                new SignedMinutes(),
                new MeetingPowers(),
                new FoundingMajority(),
                BodySize.ofBoard(),
                SecretBallot.ofBoard(),
                OfficeTerm.ofBoard(),
                new ForeignBoardShare(),
                new BoardMeetings(),
                new BoardQuorum(),
                new BoardCall(),
                new FailedBoard(),
                new BoardAssetPower(),
                OfficeTerm.ofDirector(),
                SecretBallot.ofDirector(),
                OfficerMembership.ofDirector(),
                BodySize.ofSupervisors(),
                SecretBallot.ofSupervisors(),
                OfficeTerm.ofSupervisors(),
                OfficerConflicts.ofBoard(),
                OfficerMembership.ofBoard(),
                OfficerConflicts.ofDirector(),
                OfficerConflicts.ofSupervisors(),
                OfficerMembership.ofSupervisors(),
                new BarredOfficers(),
                new ResidentRepresentative(),
                new AbsentRepresentative());
    }
}
