package vn.htx.storage.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.htx.core.fact.Catalogue;
import vn.htx.core.fact.FactQuery;
import vn.htx.core.fact.FactType;
import vn.htx.core.fact.KnownFact;
import vn.htx.core.register.StandardCatalogue;
import vn.htx.core.storage.Knowledge;
import vn.htx.core.tck.Appends;
import vn.htx.core.time.EffectivePeriod;

/** A host's own facts get their tables when a register is opened with them, whatever their columns are called. */
class OwnFactsTest {

    /** A fact whose columns are words of SQL. */
    record Order(String group, long index, boolean check, Optional<String> from) {}

    private static final FactType<Order> ORDER = FactType.describe("order", Order.class)
            .about("table", "group")
            .each("index")
            .lookup("from")
            .tally("group", "check")
            .build();

    /** A fact with a column that every table of facts has of its own. */
    record Clash(String group, long knownFrom) {}

    private static final Catalogue STANDARD = StandardCatalogue.catalogue();
    private static final Catalogue WITH_ORDERS = STANDARD.with(List.of(), List.of(ORDER));

    @TempDir
    Path folder;

    private SqliteStorage open(Catalogue catalogue) {
        return SqliteStorage.open(folder.resolve("htx.db"), catalogue);
    }

    private static List<KnownFact<Order>> orders(SqliteStorage storage) {
        return storage.read(reading ->
                reading.listFacts(FactQuery.all(ORDER).where("from", "where").on(Appends.DAY), Knowledge.now()));
    }

    @Test
    void aRegisterLearnsATypeWhenOpenedWithIt() {
        open(STANDARD).close();
        try (SqliteStorage storage = open(WITH_ORDERS)) {
            storage.inUnitOfWork(work -> {
                work.append(Appends.after(work)
                        .opening(
                                ORDER,
                                new Order("select", 1, true, Optional.of("where")),
                                EffectivePeriod.startingOn(Appends.DAY))
                        .build());
                return true;
            });
            assertThat(orders(storage)).hasSize(1);
            assertThat(storage.<Long>read(
                            reading -> reading.balance(ORDER.tallies().get(0), List.of("select", true), Appends.DAY)))
                    .isEqualTo(1);
        }
    }

    @Test
    void whatIsKeptOfATypeStaysWhenOpenedWithoutIt() {
        aRegisterLearnsATypeWhenOpenedWithIt();
        try (SqliteStorage without = open(STANDARD)) {
            assertThatThrownBy(() -> orders(without))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("order");
        }
        try (SqliteStorage with = open(WITH_ORDERS)) {
            assertThat(orders(with)).hasSize(1);
        }
    }

    @Test
    void aColumnThatEveryTableHasIsRefused() {
        FactType<Clash> clash =
                FactType.describe("clash", Clash.class).about("table", "group").build();
        assertThatThrownBy(() -> open(STANDARD.with(List.of(), List.of(clash))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("known_from");
    }
}
