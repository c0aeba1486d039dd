package vn.htx.core.commendation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.htx.core.commendation.CommendationFacts.Model;
import vn.htx.core.fact.Premise;
import vn.htx.core.fact.Statement;
import vn.htx.core.organization.OrganizationAct;
import vn.htx.core.organization.OrganizationFacts;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.Reference;
import vn.htx.core.policy.PolicyFacts;
import vn.htx.core.policy.PolicyId;
import vn.htx.core.time.EffectivePeriod;

/**
 * Công nhận mô hình điển hình: others are to learn from an organization, from the day it takes effect on.
 *
 * @param model under which it is kept
 * @param body cơ quan công nhận
 * @param decision the number of its decision, as printed
 * @param ground for what
 * @param policy the policy document it is named under, if one of this register
 * @param until the first day it is no longer one, if the decision says so
 */
public record NameExemplaryModel(
        OrganizationId organization,
        Reference model,
        AwardLevel level,
        String body,
        String decision,
        CommendationGround ground,
        Optional<PolicyId> policy,
        Optional<LocalDate> until)
        implements OrganizationAct {

    @Override
    public List<Statement> statements(LocalDate effectiveOn) {
        return List.of(Statement.holds(
                CommendationFacts.MODEL,
                new Model(organization, model, level, body, decision, ground, policy),
                EffectivePeriod.of(effectiveOn, until.orElse(null))));
    }

    @Override
    public List<Premise> premises() {
        List<Premise> premises = new ArrayList<>();
        premises.add(Premise.present(OrganizationFacts.EXISTENCE, organization));
        premises.add(Premise.never(CommendationFacts.MODEL, organization, model));
        policy.ifPresent(document -> premises.add(Premise.present(PolicyFacts.DOCUMENT, document)));
        return premises;
    }
}
