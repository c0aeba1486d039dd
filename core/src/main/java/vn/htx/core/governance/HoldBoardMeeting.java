package vn.htx.core.governance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.htx.core.fact.Premise;
import vn.htx.core.fact.Statement;
import vn.htx.core.organization.MeetingId;
import vn.htx.core.organization.OrganizationAct;
import vn.htx.core.organization.OrganizationFacts;
import vn.htx.core.organization.OrganizationId;

/**
 * Họp hội đồng quản trị: the board meets on the day the act takes effect (Law 17/2023/QH15, Article 65).
 *
 * @param meeting how the organization names the meeting
 * @param call the how-many-eth call it is, from 1
 * @param previouslyPlannedOn the day planned for the call before, if there was one
 * @param boardMembers how many the board has
 * @param present how many of them took part
 */
public record HoldBoardMeeting(
        OrganizationId organization,
        MeetingId meeting,
        int call,
        Optional<LocalDate> previouslyPlannedOn,
        long boardMembers,
        long present,
        List<BoardDecision> decisions)
        implements OrganizationAct {

    public HoldBoardMeeting {
        decisions = List.copyOf(decisions);
        Tallied.requireFirst(call, previouslyPlannedOn);
        Tallied.require("boardMembers", boardMembers);
        Tallied.requireWithin("present", present, "boardMembers", boardMembers);
        Set<String> seen = new HashSet<>();
        for (BoardDecision decision : decisions) {
            if (!seen.add(decision.matter())) {
                throw new IllegalArgumentException("the matter " + decision.matter() + " is voted on twice");
            }
            Tallied.requireWithin("votes", decision.inFavour() + decision.against(), "present", present);
        }
    }

    @Override
    public List<Statement> statements(LocalDate effectiveOn) {
        List<Statement> said = new ArrayList<>();
        said.add(Statement.holds(
                GovernanceFacts.BOARD_MEETING,
                new GovernanceFacts.BoardMeeting(
                        organization, meeting, call, previouslyPlannedOn, boardMembers, present),
                effectiveOn));
        decisions.forEach(decision -> said.add(Statement.holds(
                GovernanceFacts.BOARD_VOTE,
                new GovernanceFacts.BoardVote(
                        organization,
                        meeting,
                        decision.matter(),
                        decision.kind(),
                        decision.inFavour(),
                        decision.against(),
                        decision.chairInFavour(),
                        decision.value(),
                        decision.totalAssets()),
                effectiveOn)));
        return said;
    }

    @Override
    public List<Premise> premises() {
        return List.of(
                Premise.present(OrganizationFacts.EXISTENCE, organization),
                Premise.never(GovernanceFacts.BOARD_MEETING, organization, meeting));
    }
}
