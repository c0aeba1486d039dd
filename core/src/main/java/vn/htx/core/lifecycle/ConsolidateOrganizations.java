package vn.htx.core.lifecycle;

import java.util.ArrayList;
import java.util.List;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.OrganizationKind;
import vn.htx.core.organization.Reference;

/**
 * Hợp nhất: two or more organizations end, and a new one of the same kind takes their members, capital and assets (Law
 * 17/2023/QH15, Article 94).
 *
 * @param consolidated what each had
 * @param successor the one that comes to be
 */
public record ConsolidateOrganizations(Reference reorganization, List<Estate> consolidated, Successor successor)
        implements Reorganization {

    public ConsolidateOrganizations {
        consolidated = List.copyOf(consolidated);
        Reorganization.requireSound(consolidated, 2);
        List<Estate> all = new ArrayList<>(consolidated);
        all.add(successor.estate());
        Reorganization.requireSound(all, 2);
    }

    @Override
    public OrganizationId organization() {
        return successor.organization();
    }

    @Override
    public ReorganizationForm form() {
        return ReorganizationForm.CONSOLIDATION;
    }

    @Override
    public OrganizationKind kind() {
        return successor.kind();
    }

    @Override
    public List<Estate> before() {
        return consolidated;
    }

    @Override
    public List<Estate> after() {
        return List.of(successor.estate());
    }

    @Override
    public List<Successor> founded() {
        return List.of(successor);
    }
}
