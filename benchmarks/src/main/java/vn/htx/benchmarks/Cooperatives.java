package vn.htx.benchmarks;

import java.util.Locale;
import vn.htx.core.organization.OrganizationId;

/** The ids of the nation's cooperatives. */
final class Cooperatives {

    private static final long STRIDE = 7919;

    private final long count;
    private long last;

    Cooperatives(Size size) {
        this.count = size.nation().margins().cooperativeCount();
    }

    static OrganizationId id(long index) {
        return new OrganizationId(String.format(Locale.ROOT, "htx-%06d", index + 1));
    }

    /** One after another, neighbours far apart. */
    OrganizationId next() {
        last += STRIDE;
        return id(last % count);
    }
}
