package vn.htx.core.lifecycle;

import java.util.Optional;
import vn.htx.core.money.Dong;
import vn.htx.core.people.MemberId;

/**
 * Phần vốn góp của thành viên: a member and what it has put in, in đồng; a member without capital has put in nothing.
 *
 * @param unpaid what it has committed besides and not paid yet, in đồng, if anything
 */
public record Stake(MemberId member, Dong contribution, Optional<Dong> unpaid) {

    public Stake {
        if (contribution.isNegative()) {
            throw new IllegalArgumentException("a contribution cannot be negative: " + contribution);
        }
        unpaid.filter(Dong::isNegative).ifPresent(owed -> {
            throw new IllegalArgumentException("what is not paid yet cannot be negative: " + owed);
        });
    }

    /** A stake paid in full. */
    public Stake(MemberId member, Dong contribution) {
        this(member, contribution, Optional.empty());
    }

    /** The stake of a member. */
    public static Stake of(String member, long contribution) {
        return new Stake(new MemberId(member), Dong.of(contribution));
    }

    /** What is committed and not paid; nothing if it is paid in full. */
    public Dong owed() {
        return unpaid.orElse(Dong.ZERO);
    }
}
