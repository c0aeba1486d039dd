package vn.htx.core.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.htx.core.area.AreaDirectory;
import vn.htx.core.statistics.FactAnswer;
import vn.htx.core.statistics.FactEvaluator;
import vn.htx.core.statistics.FactQuestion;
import vn.htx.core.storage.Knowledge;
import vn.htx.core.storage.KnownFacts;
import vn.htx.core.storage.Reading;

/** Whatever is counted over facts of a backend is what going through them day by day counts. */
interface FactFiguresContract extends StorageTopic {

    /** The areas seats lie in. */
    AreaDirectory ALL_AREAS = AreaDirectory.vietNam();

    private static FactAnswer count(Reading reading, FactQuestion question, Knowledge knowledge) {
        return FactEvaluator.evaluate(
                question, new KnownFacts(reading, knowledge, TestCatalogue.CATALOGUE::getFactType), ALL_AREAS);
    }

    @Test
    default void anEmptyRegisterHasNoFactsToCount() {
        FactQuestions.random(new Random(3), 60).forEach(question -> {
            FactAnswer answer = count(stored(), question, Knowledge.now());
            assertThat(answer.rows()).as("%s", question).isEmpty();
            assertThat(answer.total()).as("%s", question).isEqualTo(new FactAnswer.Row(List.of(), 0, 0));
        });
    }

    @Test
    default void factsAreCountedAsGoingThroughThemDayByDayCounts() {
        List<FactQuestion> questions = FactQuestions.random(new Random(21), 150);
        List<Knowledge> moments = List.of(Knowledge.now(), Knowledge.at(0), Knowledge.at(25), Knowledge.at(44));
        afterRandom(
                random -> FactStories.history(random, 20),
                (ledger, reading) -> moments.forEach(knowledge ->
                        questions.forEach(question -> assertThat(count(reading, question, knowledge))
                                .as("%s %s", question, knowledge)
                                .isEqualTo(new FactModel(question, ledger, knowledge, ALL_AREAS).evaluate()))));
    }
}
