package vn.htx.core.lifecycle;

import java.time.LocalDate;
import java.util.List;
import vn.htx.core.fact.Premise;
import vn.htx.core.fact.Statement;
import vn.htx.core.lifecycle.LifecycleFacts.Revocation;
import vn.htx.core.organization.OrganizationAct;
import vn.htx.core.organization.OrganizationFacts;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.Situation;

/**
 * Thu hồi giấy chứng nhận đăng ký: the certificate is revoked (Law 17/2023/QH15, Article 103; Decree 92/2024/NĐ-CP, Article 53).
 * At the tax office's request the organization goes on, in the situation of tax enforcement.
 */
public record RevokeCertificate(OrganizationId organization, RevocationGround ground) implements OrganizationAct {

    @Override
    public List<Statement> statements(LocalDate effectiveOn) {
        Statement revoked = Statement.holds(
                LifecycleFacts.REVOCATION, new Revocation(organization, ground, effectiveOn), effectiveOn);
        return ground == RevocationGround.TAX_ENFORCEMENT
                ? List.of(
                        revoked,
                        Statement.holds(
                                OrganizationFacts.SITUATION,
                                new OrganizationFacts.InSituation(organization, Situation.REVOKED_TAX_ENFORCEMENT),
                                effectiveOn))
                : List.of(revoked);
    }

    @Override
    public List<Premise> premises() {
        return List.of(
                Premise.present(OrganizationFacts.EXISTENCE, organization),
                Premise.absent(LifecycleFacts.REVOCATION, organization));
    }
}
