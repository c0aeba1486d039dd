package vn.htx.core.register;

import vn.htx.core.storage.UnitOfWork;
import vn.htx.core.time.AsOf;

/**
 * Xem xét trước khi nộp hồ sơ: what would become of a filing, and the register as it would be. Nothing is kept; it answers only
 * inside the call it was handed to.
 */
public final class Considered {

    private final Decision decision;
    private final UnitOfWork work;
    private final RegisterParts parts;

    Considered(Decision decision, UnitOfWork work, RegisterParts parts) {
        this.decision = decision;
        this.work = work;
        this.parts = parts;
    }

    /** What would become of the filing. */
    public Decision decision() {
        return decision;
    }

    /** The register with the filing in it, if it would be accepted. */
    public View view(AsOf asOf) {
        return View.of(new WorkInProgress(work), parts, asOf);
    }
}
