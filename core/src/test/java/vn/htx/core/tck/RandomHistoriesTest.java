package vn.htx.core.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.htx.core.annual.AnnualFacts;
import vn.htx.core.commendation.CommendationFacts;
import vn.htx.core.dialogue.DialogueFacts;
import vn.htx.core.evaluation.EvaluationFacts;
import vn.htx.core.fact.FactType;
import vn.htx.core.investment.InvestmentFacts;
import vn.htx.core.linkage.LinkageFacts;
import vn.htx.core.organization.RenameOrganization;
import vn.htx.core.product.ProductFacts;
import vn.htx.core.promotion.PromotionFacts;
import vn.htx.core.register.Register;
import vn.htx.core.reported.ReportedFacts;
import vn.htx.core.supervision.SupervisionFacts;
import vn.htx.core.support.FundFacts;
import vn.htx.core.support.SupportFacts;
import vn.htx.core.technology.TechnologyFacts;
import vn.htx.core.training.TrainingFacts;

/**
 * Random histories in memory: a dozen in the build, as many as {@code -Dhtx.histories=2000} says when somebody wants more. What
 * fails is shown with its seed and the fewest filings that do it.
 */
class RandomHistoriesTest {

    private static final int HISTORIES = Integer.getInteger("htx.histories", 12);
    private static final int STEPS = 60;

    /** By so many histories each type of fact has come up. */
    private static final int ENOUGH = 600;

    @Test
    void factsKnownAreThoseOfTheEntriesInTheOrderTheyTakeEffect() {
        for (long seed = 1; seed <= HISTORIES; seed++) {
            assertThat(Histories.fault(seed, STEPS, Histories::memory)).isEmpty();
        }
    }

    /** A made-up fault: two filings that rename an organization. */
    @Test
    void aFaultIsShownWithItsSeedAndTheFewestFilings() {
        Optional<String> shown = LongStream.range(1, 100)
                .mapToObj(seed -> Histories.fault(
                        seed, STEPS, history -> renamings(history) > 1 ? "two organizations are renamed" : ""))
                .flatMap(Optional::stream)
                .findFirst();

        assertThat(shown).hasValueSatisfying(text -> {
            assertThat(text.lines().toList()).hasSize(3);
            assertThat(text).matches("(?s)seed [0-9]+: two organizations are renamed\n.*");
            assertThat(text.lines().skip(1))
                    .allMatch(line ->
                            line.matches("  2024-[0-9-]{5} RenameOrganization\\[.*] -> (entry [0-9]+|refused)"));
        });
    }

    private static long renamings(List<HistoryStep> history) {
        return history.stream()
                .filter(step -> step.filing(0).act() instanceof RenameOrganization)
                .count();
    }

    /** What these topics keep is kept in some history, so that it is replayed, corrected and withdrawn there. */
    @Test
    void factsOfEveryTypeOfTheseTopicsAreInSomeHistory() {
        Set<String> missing = Stream.of(
                        TrainingFacts.ALL,
                        TechnologyFacts.ALL,
                        LinkageFacts.ALL,
                        PromotionFacts.ALL,
                        InvestmentFacts.ALL,
                        ProductFacts.ALL,
                        SupportFacts.ALL,
                        FundFacts.ALL,
                        DialogueFacts.ALL,
                        SupervisionFacts.ALL,
                        CommendationFacts.ALL,
                        EvaluationFacts.ALL,
                        AnnualFacts.ALL,
                        ReportedFacts.ALL)
                .flatMap(List::stream)
                .map(FactType::name)
                .collect(Collectors.toCollection(TreeSet::new));
        for (long seed = 1; seed <= ENOUGH && !missing.isEmpty(); seed++) {
            missing.removeAll(kept(seed));
        }

        assertThat(missing).isEmpty();
    }

    /** The types of the facts that accepted entries of a history state. */
    private static Set<String> kept(long seed) {
        try (Register register = Histories.filed(HistoryStep.history(seed, 2 * STEPS), Histories.memory())) {
            return register.entries(0)
                    .flatMap(entry ->
                            TestCatalogue.CATALOGUE
                                    .readAct(entry.act(), "act")
                                    .statements(entry.effectiveOn())
                                    .stream())
                    .map(statement -> statement.type().name())
                    .collect(Collectors.toSet());
        }
    }
}
