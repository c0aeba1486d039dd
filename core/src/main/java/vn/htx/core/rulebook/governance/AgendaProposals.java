package vn.htx.core.rulebook.governance;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.htx.core.assessment.FiledAct;
import vn.htx.core.assessment.OrganizationOnDay;
import vn.htx.core.charter.Charter;
import vn.htx.core.charter.CharterFacts;
import vn.htx.core.charter.CharterParameter;
import vn.htx.core.governance.AgendaProposal;
import vn.htx.core.governance.HoldGeneralMeeting;
import vn.htx.core.governance.Quorum;
import vn.htx.core.law.Law;
import vn.htx.core.law.Parameter;
import vn.htx.core.law.ReasonCode;
import vn.htx.core.law.Verdict;
import vn.htx.core.money.Ratio;

/**
 * Kiến nghị thay đổi chương trình đại hội: a matter members had put on the agenda was proposed by a third of the official
 * members, so many days before, or as many as the charter says (R-GOV-10). That a sound proposal was turned down is not
 * filed, and not judged.
 */
final class AgendaProposals extends GeneralMeetingRule {

    private static final Parameter<Ratio> SHARE = Parameter.ratio("meeting.proposal.share");
    private static final Parameter<Integer> DAYS = Parameter.integer("meeting.proposal.days");
    private static final ReasonCode NONE = ReasonCode.exemption(AgendaProposals.class, "meeting.no-proposal");
    private static final ReasonCode SUPPORT = new ReasonCode(
            AgendaProposals.class,
            "meeting.proposal-support",
            Set.of(Verdict.Kind.VIOLATED),
            List.of("required", "proposing", "members"));
    private static final ReasonCode TIME =
            ReasonCode.requirement(AgendaProposals.class, "meeting.proposal-time", "latest", "sent");

    AgendaProposals() {
        super("R-GOV-10", Versions.recalledBefore2024("60.2"), Set.of(SHARE, DAYS), NONE, SUPPORT, TIME);
    }

    @Override
    Verdict judge(HoldGeneralMeeting held, FiledAct filed, Law law) {
        List<AgendaProposal> proposals = held.matters().stream()
                .flatMap(matter -> matter.proposal().stream())
                .toList();
        if (proposals.isEmpty()) {
            return Verdict.notApplicable(NONE);
        }
        long members = held.attendance().officialMembers();
        return LawValues.judge(law, List.of(SHARE, DAYS), values -> {
            Ratio share = values.get(SHARE);
            LocalDate latest = filed.day().minusDays(days(filed.after(held.organization()), values.get(DAYS)));
            return proposals.stream()
                    .filter(proposal -> !Quorum.atLeast(proposal.officialMembers(), members, share))
                    .findFirst()
                    .map(weak -> Verdict.of(false)
                            .because(
                                    SUPPORT,
                                    "required",
                                    share,
                                    "proposing",
                                    weak.officialMembers(),
                                    "members",
                                    members))
                    .orElseGet(() -> timely(proposals, latest));
        });
    }

    private static int days(OrganizationOnDay organization, int otherwise) {
        return Charter.of(organization.list(CharterFacts.VERSION), organization.list(CharterFacts.SETTING))
                .findNumber(CharterParameter.AGENDA_PROPOSAL_DAYS)
                .orElse(otherwise);
    }

    private static Verdict timely(List<AgendaProposal> proposals, LocalDate latest) {
        LocalDate last = proposals.stream()
                .map(AgendaProposal::on)
                .max(LocalDate::compareTo)
                .orElseThrow();
        return Verdict.of(!last.isAfter(latest)).because(TIME, "latest", latest, "sent", last);
    }
}
