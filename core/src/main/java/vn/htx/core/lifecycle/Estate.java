package vn.htx.core.lifecycle;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.htx.core.money.Dong;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.people.MemberId;

/**
 * Thành viên, vốn và tài sản không chia: what one organization brings into a reorganization, or has after it.
 *
 * @param stakes its members, each with what it has put in
 * @param charterCapital vốn điều lệ, in đồng
 * @param indivisibleFund quỹ chung không chia, in đồng
 * @param indivisibleAssets tài sản chung không chia, in đồng
 */
public record Estate(
        OrganizationId organization,
        List<Stake> stakes,
        Dong charterCapital,
        Dong indivisibleFund,
        Dong indivisibleAssets) {

    public Estate {
        stakes = List.copyOf(stakes);
        Set<MemberId> seen = new HashSet<>();
        stakes.stream()
                .map(Stake::member)
                .filter(member -> !seen.add(member))
                .findFirst()
                .ifPresent(twice -> {
                    throw new IllegalArgumentException("member " + twice + " is named twice");
                });
        if (charterCapital.isNegative() || indivisibleFund.isNegative() || indivisibleAssets.isNegative()) {
            throw new IllegalArgumentException("no part of the estate of " + organization + " can be negative");
        }
    }

    /** Its members. */
    public List<MemberId> members() {
        return stakes.stream().map(Stake::member).toList();
    }
}
