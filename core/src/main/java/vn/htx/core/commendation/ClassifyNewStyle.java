package vn.htx.core.commendation;

import java.time.LocalDate;
import java.util.List;
import vn.htx.core.commendation.CommendationFacts.NewStyle;
import vn.htx.core.fact.Premise;
import vn.htx.core.fact.Statement;
import vn.htx.core.organization.OrganizationAct;
import vn.htx.core.organization.OrganizationFacts;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.Reference;

/**
 * Xếp loại hợp tác xã kiểu mới: an organization meets a criterion in force; what it was found to be before no longer counts.
 *
 * @param criterion the criterion it meets
 * @param body cơ quan xếp loại
 */
public record ClassifyNewStyle(OrganizationId organization, Reference criterion, String body)
        implements OrganizationAct {

    @Override
    public List<Statement> statements(LocalDate effectiveOn) {
        return List.of(
                Statement.holds(CommendationFacts.NEW_STYLE, new NewStyle(organization, criterion, body), effectiveOn));
    }

    @Override
    public List<Premise> premises() {
        return List.of(
                Premise.present(OrganizationFacts.EXISTENCE, organization),
                Premise.present(CommendationFacts.CRITERION, criterion));
    }
}
