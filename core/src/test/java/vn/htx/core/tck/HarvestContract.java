package vn.htx.core.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.htx.core.area.AreaCode;
import vn.htx.core.fact.FactQuery;
import vn.htx.core.fact.KnownFact;
import vn.htx.core.fact.Subject;
import vn.htx.core.money.Dong;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.storage.Knowledge;
import vn.htx.core.tck.Harvests.Crop;
import vn.htx.core.tck.Harvests.Harvest;
import vn.htx.core.time.EffectivePeriod;

/** An act and a fact type no backend has ever heard of are kept like any other. */
interface HarvestContract extends StorageTopic {

    private List<Harvest> found(FactQuery<Harvest> query) {
        return stored().listFacts(query, Knowledge.now()).stream()
                .map(row -> row.fact().value())
                .toList();
    }

    private void record(List<Harvest> harvests) {
        Ledger ledger = new Ledger();
        RecordHarvest act = new RecordHarvest(harvests);
        storage().inUnitOfWork(work -> {
            work.append(ledger.say(work, Appends.DAY, act.statements(Appends.DAY)));
            return 1;
        });
    }

    @Test
    default void theActIsReadBackAsItWasFiled() {
        RecordHarvest act = new RecordHarvest(List.of(Harvests.full("coop-1", 2), Harvests.plain("coop-1", 1)));
        append(work -> Appends.after(work).of(act));
        assertThat(TestCatalogue.CATALOGUE.readAct(
                        stored().findEntry(1).orElseThrow().act(), "act"))
                .isEqualTo(act);
    }

    @Test
    default void everyKindOfColumnIsReadBackAsItWasWritten() {
        List<Harvest> harvests = List.of(Harvests.plain("coop-1", 1), Harvests.full("coop-1", 2));
        record(harvests);
        assertThat(found(FactQuery.all(Harvests.HARVEST))).isEqualTo(harvests);
    }

    @Test
    default void anyTextIsReadBackAsItWasWritten() {
        List<Harvest> harvests = new ArrayList<>();
        for (String text :
                List.of("", " ", Texts.AWKWARD, Texts.LONG, "NULL", "null", "0", "1e3", "00", "true", "\u0000")) {
            harvests.add(withRemark(harvests.size() + 1, text));
        }
        record(harvests);
        assertThat(found(FactQuery.all(Harvests.HARVEST))).isEqualTo(harvests);
        for (Harvest harvest : harvests) {
            assertThat(found(FactQuery.all(Harvests.HARVEST).where("remark", harvest.remark())))
                    .containsExactly(harvest);
            assertThat(found(FactQuery.all(Harvests.HARVEST).where("buyer", harvest.remark())))
                    .containsExactly(harvest);
        }
    }

    private static Harvest withRemark(long plot, String text) {
        Harvest plain = Harvests.plain("coop-1", plot);
        return new Harvest(
                plain.organization(),
                plot,
                plain.sownOn(),
                plain.organic(),
                plain.crop(),
                plain.value(),
                plain.workers(),
                text,
                Optional.of(text),
                plain.soldOn(),
                plain.certified(),
                plain.kilograms(),
                plain.grade(),
                plain.price(),
                plain.area());
    }

    @Test
    default void everyKindOfColumnCanBeAskedFor() {
        Harvest plain = Harvests.plain("coop-1", 1);
        Harvest full = Harvests.full("coop-1", 2);
        record(List.of(plain, full));
        FactQuery<Harvest> all = FactQuery.all(Harvests.HARVEST);
        assertThat(found(all.where("organization", new OrganizationId("coop-1"))))
                .containsExactly(plain, full);
        assertThat(found(all.where("plot", 2L))).containsExactly(full);
        assertThat(found(all.where("plot", 2))).containsExactly(full);
        assertThat(found(all.where("sownOn", plain.sownOn()))).containsExactly(plain);
        assertThat(found(all.where("organic", true))).containsExactly(full);
        assertThat(found(all.where("organic", false))).containsExactly(plain);
        assertThat(found(all.where("crop", Crop.STAR_ANISE))).containsExactly(full);
        assertThat(found(all.where("value", Dong.of(1_500_000)))).containsExactly(plain);
        assertThat(found(all.where("workers", 4))).containsExactly(plain);
        assertThat(found(all.where("remark", ""))).containsExactly(plain);
        assertThat(found(all.where("area", AreaCode.of("01840")))).containsExactly(full);
    }

    @Test
    default void anEmptyCellIsNotFoundByAnyValue() {
        Harvest plain = Harvests.plain("coop-1", 1);
        Harvest full = Harvests.full("coop-1", 2);
        record(List.of(plain, full));
        FactQuery<Harvest> all = FactQuery.all(Harvests.HARVEST);
        assertThat(found(all.where("buyer", ""))).isEmpty();
        assertThat(found(all.where("buyer", "Chợ Bắc Kạn"))).containsExactly(full);
        assertThat(found(all.where("soldOn", LocalDate.of(2024, 5, 31)))).containsExactly(full);
        assertThat(found(all.where("certified", false))).containsExactly(full);
        assertThat(found(all.where("certified", true))).isEmpty();
        assertThat(found(all.where("kilograms", Long.MIN_VALUE))).containsExactly(full);
        assertThat(found(all.where("kilograms", 0L))).isEmpty();
        assertThat(found(all.where("grade", -1))).containsExactly(full);
        assertThat(found(all.where("price", Dong.of(-7)))).containsExactly(full);
    }

    @Test
    default void numbersAreOrderedAsNumbersAndFlagsFalseFirst() {
        List<Long> plots = List.of(Long.MIN_VALUE, -10L, -2L, 0L, 2L, 10L, Long.MAX_VALUE);
        append(work -> {
            Appends next = Appends.after(work);
            for (long plot : List.of(10L, 2L, Long.MAX_VALUE, -2L, 0L, Long.MIN_VALUE, -10L)) {
                next.opening(Harvests.HARVEST, Harvests.plain("coop-1", plot), EffectivePeriod.startingOn(Appends.DAY));
            }
            return next;
        });
        assertThat(found(FactQuery.all(Harvests.HARVEST)))
                .extracting(Harvest::plot)
                .isEqualTo(plots);
        assertThat(found(FactQuery.all(Harvests.HARVEST).where("crop", Crop.RICE)))
                .extracting(Harvest::plot)
                .isEqualTo(plots);
    }

    @Test
    default void aHarvestCorrectedKeepsWhatWasKnownBefore() {
        record(List.of(Harvests.plain("coop-1", 1)));
        append(work -> {
            KnownFact<Harvest> known = work.listFacts(FactQuery.all(Harvests.HARVEST), Knowledge.now())
                    .get(0);
            return Appends.after(work)
                    .closing(known)
                    .opening(
                            Harvests.HARVEST,
                            Harvests.sold(known.fact().value()),
                            known.fact().period());
        });
        assertThat(found(FactQuery.all(Harvests.HARVEST).where("buyer", "Chợ Phủ Thông")))
                .hasSize(1);
        assertThat(stored().listFacts(FactQuery.all(Harvests.HARVEST).where("buyer", "Chợ Phủ Thông"), Knowledge.at(1)))
                .isEmpty();
        assertThat(stored().listFacts(FactQuery.all(Harvests.HARVEST), Knowledge.ever()))
                .hasSize(2);
        assertThat(stored().listSubjects(Optional.empty(), 9)).containsExactly(Subject.parse("farm:coop-1"));
    }
}
