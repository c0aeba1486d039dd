package vn.htx.core.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.htx.core.area.AreaDirectory;
import vn.htx.core.fact.Fact;

class ReferenceAgainstDayByDayTest {

    private static final AreaDirectory AREAS = AreaDirectory.vietNam();
    private static final int QUESTIONS = 40;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void everyQuestionHasTheAnswerThatLookingAtEveryDayGives(long seed) {
        RandomFacts random = new RandomFacts(new Random(seed));
        List<Fact<?>> facts = random.list();
        for (int i = 0; i < QUESTIONS; i++) {
            StatisticsQuery question = random.question();
            if (!agree(question, facts)) {
                List<Fact<?>> fewest = shrunk(question, facts);
                assertThat(reference(question, fewest))
                        .describedAs("%s%nby the facts %s", question, fewest)
                        .isEqualTo(new DayByDay(question, fewest, AREAS).evaluate());
            }
        }
    }

    private static boolean agree(StatisticsQuery question, List<Fact<?>> facts) {
        return reference(question, facts).equals(new DayByDay(question, facts, AREAS).evaluate());
    }

    private static StatisticsTable reference(StatisticsQuery question, List<Fact<?>> facts) {
        return ReferenceEvaluator.evaluate(question, new ListedFacts(facts), AREAS);
    }

    /** As few of the facts as still give two answers. */
    private static List<Fact<?>> shrunk(StatisticsQuery question, List<Fact<?>> facts) {
        List<Fact<?>> fewer = new ArrayList<>(facts);
        for (Fact<?> fact : facts) {
            fewer.remove(fact);
            if (agree(question, fewer)) {
                fewer.add(fact);
            }
        }
        return fewer;
    }
}
