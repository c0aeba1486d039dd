package vn.htx.core.governance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.htx.core.fact.Premise;
import vn.htx.core.fact.Statement;
import vn.htx.core.organization.OrganizationAct;
import vn.htx.core.organization.OrganizationFacts;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.people.MemberId;
import vn.htx.core.time.EffectivePeriod;

/**
 * Ghi nhận trường hợp không được giữ chức vụ: somebody, named by a code, may not be on the board, direct or supervise (Law
 * 17/2023/QH15, Article 62.4).
 *
 * @param until the first day the ground no longer holds, if known
 */
public record DeclareDisqualification(
        OrganizationId organization, MemberId officer, DisqualificationGround ground, Optional<LocalDate> until)
        implements OrganizationAct {

    @Override
    public List<Statement> statements(LocalDate effectiveOn) {
        GovernanceFacts.Disqualified fact = new GovernanceFacts.Disqualified(organization, officer, ground);
        return List.of(until.map(end ->
                        Statement.holds(GovernanceFacts.DISQUALIFIED, fact, EffectivePeriod.of(effectiveOn, end)))
                .orElseGet(() -> Statement.holds(GovernanceFacts.DISQUALIFIED, fact, effectiveOn)));
    }

    @Override
    public List<Premise> premises() {
        return List.of(Premise.present(OrganizationFacts.EXISTENCE, organization));
    }
}
