package vn.htx.core.lifecycle;

import java.time.LocalDate;
import java.util.List;
import vn.htx.core.fact.Premise;
import vn.htx.core.fact.Statement;
import vn.htx.core.organization.OrganizationAct;
import vn.htx.core.organization.OrganizationFacts;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.Situation;

/**
 * Khôi phục tình trạng pháp lý: a revoked certificate is given back (Decree 92/2024/NĐ-CP, Article 56).
 *
 * @param askedOn the day the ground was found wrong or the tax office asked
 */
public record RestoreCertificate(OrganizationId organization, RestorationCause cause, LocalDate askedOn)
        implements OrganizationAct {

    @Override
    public List<Statement> statements(LocalDate effectiveOn) {
        return List.of(
                Statement.ends(LifecycleFacts.REVOCATION, effectiveOn, organization),
                Statement.ends(
                        OrganizationFacts.SITUATION, effectiveOn, organization, Situation.REVOKED_TAX_ENFORCEMENT));
    }

    @Override
    public List<Premise> premises() {
        return List.of(
                Premise.present(OrganizationFacts.EXISTENCE, organization),
                Premise.standing(LifecycleFacts.REVOCATION, organization));
    }
}
