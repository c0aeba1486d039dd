package vn.htx.core.lifecycle;

import vn.htx.core.money.Dong;
import vn.htx.core.people.MemberId;

/** Phần tài sản còn lại chia cho thành viên: what a member receives at the end, in đồng. */
public record Payout(MemberId member, Dong amount) {

    public Payout {
        if (amount.isNegative()) {
            throw new IllegalArgumentException("a member cannot receive less than nothing: " + amount);
        }
    }

    /** The payout of a member. */
    public static Payout of(String member, long amount) {
        return new Payout(new MemberId(member), Dong.of(amount));
    }
}
