package vn.htx.core.lifecycle;

import java.util.ArrayList;
import java.util.List;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.OrganizationKind;
import vn.htx.core.organization.Reference;

/**
 * Chia: an organization ends, and two or more new ones take its members, capital and assets (Law 17/2023/QH15, Article
 * 92).
 *
 * @param divided what it had
 * @param successors those that come to be
 */
public record DivideOrganization(Reference reorganization, Estate divided, List<Successor> successors)
        implements Reorganization {

    public DivideOrganization {
        successors = List.copyOf(successors);
        List<Estate> all =
                new ArrayList<>(successors.stream().map(Successor::estate).toList());
        Reorganization.requireSound(all, 2);
        all.add(divided);
        Reorganization.requireSound(all, 2);
    }

    @Override
    public OrganizationId organization() {
        return divided.organization();
    }

    @Override
    public ReorganizationForm form() {
        return ReorganizationForm.DIVISION;
    }

    @Override
    public OrganizationKind kind() {
        return successors.get(0).kind();
    }

    @Override
    public List<Estate> before() {
        return List.of(divided);
    }

    @Override
    public List<Estate> after() {
        return successors.stream().map(Successor::estate).toList();
    }

    @Override
    public List<Successor> founded() {
        return successors;
    }
}
