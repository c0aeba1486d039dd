package vn.htx.storage.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.htx.core.area.AreaDirectory;
import vn.htx.core.fact.Catalogue;
import vn.htx.core.money.Dong;
import vn.htx.core.organization.OrganizationFacts;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.OrganizationKind;
import vn.htx.core.register.StandardCatalogue;
import vn.htx.core.statistics.Dimension;
import vn.htx.core.statistics.Measure;
import vn.htx.core.statistics.ReferenceEvaluator;
import vn.htx.core.statistics.StatisticsQuery;
import vn.htx.core.statistics.StatisticsTable;
import vn.htx.core.storage.Append;
import vn.htx.core.storage.Knowledge;
import vn.htx.core.storage.KnownFacts;
import vn.htx.core.storage.Reading;
import vn.htx.core.tck.Appends;
import vn.htx.core.time.EffectivePeriod;

/** Figures counted in SQL have the digits of the reference evaluator. */
class StatisticsTest {

    private static final Catalogue CATALOGUE = StandardCatalogue.catalogue();
    private static final AreaDirectory AREAS = AreaDirectory.vietNam();

    @TempDir
    Path folder;

    private SqliteStorage storage;

    @BeforeEach
    void open() {
        storage = SqliteStorage.open(folder.resolve("htx.db"), CATALOGUE);
    }

    @AfterEach
    void close() {
        storage.close();
    }

    private static StatisticsTable reference(Reading reading, StatisticsQuery query, Knowledge knowledge) {
        return ReferenceEvaluator.evaluate(query, new KnownFacts(reading, knowledge, CATALOGUE::getFactType), AREAS);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void everyQuestionHasTheAnswerOfTheReference(long seed) {
        RandomRegister register = new RandomRegister(new Random(seed));
        for (int entry = 1; entry <= 8; entry++) {
            storage.inUnitOfWork(work -> {
                work.append(register.next(work));
                return true;
            });
        }
        List<Knowledge> moments =
                List.of(Knowledge.now(), Knowledge.at(0), Knowledge.at(3), Knowledge.at(8), Knowledge.at(9));
        for (int i = 0; i < 150; i++) {
            StatisticsQuery query = register.question();
            Knowledge knowledge = moments.get(i % moments.size());
            assertThat(storage.<StatisticsTable>read(reading -> reading.count(query, knowledge, AREAS)))
                    .as("seed %d, %s, known %s", seed, query, knowledge)
                    .isEqualTo(storage.read(reading -> reference(reading, query, knowledge)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000-01-01", "9999-12-31", "-999999999-01-01", "+999999999-12-30"})
    void aDayFarFromAllOthersCanBeAskedAbout(String day) {
        found("coop-1", 1);
        StatisticsQuery query = StatisticsQuery.stock(Measure.ORGANIZATIONS, LocalDate.parse(day));
        assertThat(storage.<StatisticsTable>read(reading -> reading.count(query, Knowledge.now(), AREAS)))
                .isEqualTo(storage.read(reading -> reference(reading, query, Knowledge.now())));
    }

    @Test
    void aUnitOfWorkCountsWhatItAppended() {
        found("coop-1", 1);
        StatisticsQuery query =
                StatisticsQuery.stock(Measure.ORGANIZATIONS, Appends.DAY).by(Dimension.PROVINCE);
        List<StatisticsTable> tables = storage.inUnitOfWork(work -> {
            StatisticsTable before = work.count(query, Knowledge.now(), AREAS);
            work.append(founding(work, "coop-2", 1));
            return List.of(before, work.count(query, Knowledge.now(), AREAS), reference(work, query, Knowledge.now()));
        });
        assertThat(tables.get(0).rows()).containsExactly(StatisticsTable.Row.stock(List.of("none"), 1));
        assertThat(tables.get(1)).isEqualTo(tables.get(2)).isNotEqualTo(tables.get(0));
    }

    @Test
    void aSumBeyond64BitsIsRefused() {
        found("coop-1", Long.MAX_VALUE);
        found("coop-2", 1);
        StatisticsQuery query = StatisticsQuery.stock(Measure.CHARTER_CAPITAL, Appends.DAY);
        assertThatThrownBy(() -> storage.read(reading -> reading.count(query, Knowledge.now(), AREAS)))
                .isInstanceOf(ArithmeticException.class);
    }

    private void found(String id, long capital) {
        storage.inUnitOfWork(work -> {
            work.append(founding(work, id, capital));
            return true;
        });
    }

    private static Append founding(Reading reading, String id, long capital) {
        OrganizationId organization = new OrganizationId(id);
        EffectivePeriod period = EffectivePeriod.startingOn(Appends.DAY);
        return Appends.after(reading)
                .opening(
                        OrganizationFacts.EXISTENCE,
                        new OrganizationFacts.Existence(organization, OrganizationKind.COOPERATIVE, Optional.empty()),
                        period)
                .opening(
                        OrganizationFacts.CAPITAL,
                        new OrganizationFacts.CharterCapital(organization, Dong.of(capital)),
                        period)
                .build();
    }
}
