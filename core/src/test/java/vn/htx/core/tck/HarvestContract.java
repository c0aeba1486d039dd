package vn.htx.core.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.htx.core.fact.FactQuery;
import vn.htx.core.storage.Knowledge;
import vn.htx.core.tck.Harvests.Harvest;
import vn.htx.core.time.EffectivePeriod;

/** A fact type no backend has ever heard of is kept like any other. */
interface HarvestContract extends StorageTopic {

    @Test
    default void everyKindOfColumnIsReadBackAsItWasWritten() {
        List<Harvest> harvests = List.of(Harvests.plain("coop-1", 1), Harvests.full("coop-1", 2));
        append(work -> {
            Appends next = Appends.after(work).of(new RecordHarvest(harvests));
            harvests.forEach(harvest ->
                    next.opening(Harvests.HARVEST, harvest, EffectivePeriod.startingOn(Appends.DAY)));
            return next;
        });
        assertThat(stored().listFacts(FactQuery.all(Harvests.HARVEST), Knowledge.now()))
                .extracting(stored -> stored.fact().value())
                .isEqualTo(harvests);
    }
}
