package vn.htx.core.capital;

import vn.htx.core.money.Dong;

/** Loại biến động phần vốn góp: what a line of the ledger does to what is committed and to what is paid. */
public enum MovementKind {
    /** Cam kết góp. */
    COMMITTED(1, 0),
    /** Giảm phần cam kết. */
    REDUCED(-1, 0),
    /** Góp. */
    PAID(0, 1),
    /** Trả lại phần vốn góp. */
    RETURNED(-1, -1),
    /** Nhận chuyển nhượng, thừa kế phần vốn đã góp, or receive it in a reorganization. */
    RECEIVED(1, 1),
    /** Chuyển nhượng, để lại thừa kế phần vốn đã góp, or hand it over in a reorganization. */
    PASSED_ON(-1, -1);

    private final int committed;
    private final int paid;

    MovementKind(int committed, int paid) {
        this.committed = committed;
        this.paid = paid;
    }

    /** What an amount adds to the commitment; less than nothing if it takes away. */
    public Dong committed(Dong amount) {
        return amount.times(committed);
    }

    /** What an amount adds to what is paid; less than nothing if it takes away. */
    public Dong paid(Dong amount) {
        return amount.times(paid);
    }
}
