package vn.htx.core.tck;

import java.util.List;
import vn.htx.core.fact.Catalogue;
import vn.htx.core.register.StandardCatalogue;

/** The catalogue backends are opened with in tests: the standard one, and a host's own act and fact. */
public final class TestCatalogue {

    /** The standard acts and facts, and harvests. */
    public static final Catalogue CATALOGUE =
            StandardCatalogue.catalogue().with(List.of(RecordHarvest.class), List.of(Harvests.HARVEST));

    private TestCatalogue() {}
}
