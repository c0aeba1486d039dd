package vn.htx.core.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.htx.core.area.AreaDirectory;
import vn.htx.core.statistics.Measure;
import vn.htx.core.statistics.ReferenceEvaluator;
import vn.htx.core.statistics.StatisticsQuery;
import vn.htx.core.statistics.StatisticsTable;
import vn.htx.core.storage.Knowledge;
import vn.htx.core.storage.Reading;
import vn.htx.core.storage.Storage;
import vn.htx.core.storage.UnitOfWork;

/** A backend counts as the reference evaluator does over a list of all rows, digit for digit. */
interface StatisticsContract extends StorageTopic {

    /** The areas seats lie in. */
    AreaDirectory AREAS = AreaDirectory.vietNam();

    /** How many entries a random history has. */
    int ENTRIES = 40;

    private static void assertCounts(Ledger ledger, Reading reading, StatisticsQuery query, Knowledge knowledge) {
        assertThat(reading.count(query, knowledge, AREAS))
                .as("%s %s", query, knowledge)
                .isEqualTo(ReferenceEvaluator.evaluate(query, ledger.source(knowledge), AREAS));
    }

    @Test
    default void anEmptyRegisterCountsNothing() {
        for (StatisticsQuery query : Questions.grid()) {
            assertCounts(new Ledger(), stored(), query, Knowledge.now());
        }
    }

    @Test
    default void everyMeasureByEveryDimensionIsThatOfTheReference() {
        afterRandom(
                random -> Lives.history(random, ENTRIES),
                (ledger, reading) ->
                        Questions.grid().forEach(query -> assertCounts(ledger, reading, query, Knowledge.now())));
    }

    @Test
    default void randomQuestionsAreAnsweredAsByTheReference() {
        List<StatisticsQuery> questions = Questions.random(new Random(11), 120);
        afterRandom(
                random -> Lives.history(random, ENTRIES),
                (ledger, reading) -> questions.forEach(query -> assertCounts(ledger, reading, query, Knowledge.now())));
    }

    @Test
    default void figuresOfOlderKnowledgeAreThoseOfTheReference() {
        List<StatisticsQuery> questions = Questions.random(new Random(12), 30);
        List<Knowledge> moments = List.of(
                Knowledge.at(0),
                Knowledge.at(1),
                Knowledge.at(ENTRIES / 2),
                Knowledge.at(ENTRIES - 1),
                Knowledge.at(ENTRIES),
                Knowledge.at(ENTRIES + 9));
        afterRandom(
                random -> Lives.history(random, ENTRIES),
                (ledger, reading) -> moments.forEach(
                        knowledge -> questions.forEach(query -> assertCounts(ledger, reading, query, knowledge))));
    }

    @Test
    default void aFigureOncePublishedCanBeAskedForAgain() {
        StatisticsQuery query = StatisticsQuery.stock(Measure.MEMBERSHIPS, Lives.DAYS.get(5));
        List<StatisticsTable> published = new ArrayList<>();
        Ledger ledger = new Ledger();
        try (Storage storage = another()) {
            for (Said said : Lives.history(new Random(5), ENTRIES)) {
                storage.inUnitOfWork(work -> published.add(count(work, ledger, said, query)));
            }
            for (int i = 0; i < published.size(); i++) {
                assertThat(new Glance(storage).count(query, Knowledge.at(i + 1L), AREAS))
                        .isEqualTo(published.get(i));
            }
        }
        assertThat(published).hasSize(ENTRIES);
        assertThat(Set.copyOf(published)).hasSizeGreaterThan(5);
    }

    private static StatisticsTable count(UnitOfWork work, Ledger ledger, Said said, StatisticsQuery query) {
        work.append(ledger.say(work, said.day(), said.statements()));
        return work.count(query, Knowledge.now(), AREAS);
    }

    @Test
    default void aUnitOfWorkCountsWhatItAppended() {
        Ledger ledger = new Ledger();
        storage().inUnitOfWork(work -> {
            for (Said said : Lives.history(new Random(6), 12)) {
                work.append(ledger.say(work, said.day(), said.statements()));
                for (Measure measure : Measure.values()) {
                    StatisticsQuery query = StatisticsQuery.stock(measure, Lives.DAYS.get(5));
                    assertCounts(ledger, work, query, Knowledge.now());
                }
            }
            return 12;
        });
    }
}
