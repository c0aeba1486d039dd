package vn.htx.core.lifecycle;

import vn.htx.core.money.Dong;
import vn.htx.core.people.MemberId;

/** Phần vốn góp của thành viên: a member and what it has put in, in đồng; a member without capital has put in nothing. */
public record Stake(MemberId member, Dong contribution) {

    public Stake {
        if (contribution.isNegative()) {
            throw new IllegalArgumentException("a contribution cannot be negative: " + contribution);
        }
    }

    /** The stake of a member. */
    public static Stake of(String member, long contribution) {
        return new Stake(new MemberId(member), Dong.of(contribution));
    }
}
