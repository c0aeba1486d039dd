package vn.htx.cli;

import vn.htx.core.organization.Reference;
import vn.htx.core.register.Register;
import vn.htx.core.register.View;
import vn.htx.core.time.AsOf;
import vn.htx.core.time.VietNamTime;
import vn.htx.reporting.release.Release;
import vn.htx.reporting.release.ReleaseShelf;

/** The releases of a register, as people name them. */
final class Shelves {

    private Shelves() {}

    /** All that is known now. */
    static View now(Register register) {
        return register.view(AsOf.on(VietNamTime.dateOf(register.parts().clock().instant())));
    }

    /** The releases known now. */
    static ReleaseShelf shelf(Register register) {
        return new ReleaseShelf(now(register), register.parts().catalogue());
    }

    static Reference id(String text) {
        try {
            return Reference.parse(text);
        } catch (IllegalArgumentException e) {
            throw new UserMistake("release " + text + ": " + e.getMessage());
        }
    }

    static Release release(Register register, String id) {
        return shelf(register)
                .find(id(id))
                .orElseThrow(() ->
                        new UserMistake("there is no release " + id + "; 'htx releases list' shows those there are"));
    }
}
