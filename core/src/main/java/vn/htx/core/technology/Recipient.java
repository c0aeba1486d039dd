package vn.htx.core.technology;

import vn.htx.core.money.Amounts;
import vn.htx.core.money.Dong;
import vn.htx.core.support.Beneficiary;

/**
 * Bên nhận chuyển giao: who a transfer reaches, an enterprise as well as an organization of the register.
 *
 * @param supported the money it was supported with, in đồng
 * @param own the money it put in itself, in đồng
 */
public record Recipient(Beneficiary beneficiary, Dong supported, Dong own) {

    public Recipient {
        Amounts.requireNotNegative("support", supported);
        Amounts.requireNotNegative("own money", own);
    }
}
