package vn.htx.core.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.htx.core.law.DatedValue;
import vn.htx.core.law.Messages;
import vn.htx.core.law.ReasonCode;
import vn.htx.core.law.Rule;
import vn.htx.core.law.RuleVersion;
import vn.htx.core.law.Rulebook;
import vn.htx.core.register.StandardCatalogue;
import vn.htx.core.time.EffectivePeriod;

/** What holds of every rule that ships. */
class StandardRulebookTest {

    private static final Rulebook RULEBOOK = StandardRulebook.rulebook();

    @Test
    void theRulesAreThese() {
        assertThat(RULEBOOK.rules())
                .extracting(Rule::id)
                .doesNotHaveDuplicates()
                .containsExactly(
                        "R-GOV-01",
                        "R-GOV-02-UNION",
                        "R-GOV-03",
                        "R-GOV-04",
                        "R-GOV-05",
                        "R-GOV-06",
                        "R-GOV-07",
                        "R-GOV-08",
                        "R-GOV-08-CALL",
                        "R-GOV-09",
                        "R-GOV-10",
                        "R-GOV-12",
                        "R-GOV-13",
                        "R-GOV-14",
                        "R-GOV-15",
                        "R-GOV-16",
                        "R-GOV-17",
                        "R-GOV-18",
                        "R-GOV-19",
                        "R-GOV-20",
                        "R-GOV-21",
                        "R-GOV-21-BALLOT",
                        "R-GOV-22",
                        "R-GOV-23",
                        "R-GOV-24",
                        "R-GOV-25",
                        "R-GOV-25-CALL",
                        "R-GOV-25-FAILED",
                        "R-GOV-26",
                        "R-GOV-27",
                        "R-GOV-27-BALLOT",
                        "R-GOV-27-MEMBER",
                        "R-GOV-28",
                        "R-GOV-28-BALLOT",
                        "R-GOV-28-TERM",
                        "R-GOV-29",
                        "R-GOV-29-MEMBER",
                        "R-GOV-30",
                        "R-GOV-31",
                        "R-GOV-31-MEMBER",
                        "R-GOV-32",
                        "R-GOV-34",
                        "R-GOV-34-ELECTION",
                        "R-GRP-02",
                        "R-GRP-11",
                        "R-GRP-11-LENGTH",
                        "R-GRP-12",
                        "R-GRP-12-CODE",
                        "R-LIF-04",
                        "R-LIF-04-GROUP",
                        "R-LIF-04-UNIQUE",
                        "R-LIF-05",
                        "R-LIF-05-FOUNDING",
                        "R-LIF-09",
                        "R-LIF-09-LENGTH",
                        "R-MEM-01",
                        "R-MEM-01-ADULTS",
                        "R-MEM-02",
                        "R-MEM-03",
                        "R-MEM-06",
                        "R-MEM-07",
                        "R-MEM-08",
                        "R-MEM-13");
    }

    @TestFactory
    Stream<DynamicTest> everyVersionInForceCitesAnInstrumentInForce() {
        return forEachRule(rule -> assertThat(rule.versions()).allSatisfy(version -> {
            var instrument = RULEBOOK.pack()
                    .findInstrument(version.citation().instrument())
                    .orElseThrow();
            var inForce = EffectivePeriod.of(
                    instrument.inForceFrom().orElse(LocalDate.EPOCH),
                    instrument.inForceUntil().orElse(null));
            assertThat(inForce.encloses(version.period()))
                    .as(version.toString())
                    .isTrue();
        }));
    }

    @TestFactory
    Stream<DynamicTest> whatIsSupportedNamesItsArticleOrSaysThatItWasNotRead() {
        return forEachRule(rule -> assertThat(rule.versions())
                .filteredOn(version -> version.confidence().isSupported())
                .isNotEmpty()
                .allSatisfy(version -> assertThat(version.citation().namesArticle()
                                || !version.note().isEmpty())
                        .isTrue()));
    }

    @TestFactory
    Stream<DynamicTest> nothingMerelyRecalledShipsAValue() {
        return forEachRule(rule -> assertThat(rule.reads())
                .flatExtracting(parameter -> RULEBOOK.pack().parameters().rows(parameter.name()))
                .filteredOn(DatedValue::isSupplied)
                .allMatch(row -> row.confidence().isSupported()));
    }

    @TestFactory
    Stream<DynamicTest> everyReasonIsSaidInBothLanguages() {
        return forEachRule(rule -> assertThat(Messages.problems(rule)).isEmpty());
    }

    @TestFactory
    Stream<DynamicTest> everyRuleRefusesOnActsThereAre() {
        Set<String> acts = StandardCatalogue.catalogue().actTypes().keySet();
        return forEachRule(rule -> assertThat(acts).containsAll(rule.refusesOn()));
    }

    @TestFactory
    Stream<DynamicTest> everyRuleGivesReasonsOfDistinctIds() {
        return forEachRule(
                rule -> assertThat(rule.reasons()).extracting(ReasonCode::id).doesNotHaveDuplicates());
    }

    @TestFactory
    Stream<DynamicTest> everyRuleHasATestClass() {
        return forEachRule(rule ->
                assertThat(Class.forName(rule.getClass().getName() + "Test")).isNotNull());
    }

    @Test
    void everyRuleIsInForceToday() {
        assertThat(RULEBOOK.rules())
                .filteredOn(rule -> !lastVersion(rule).inForce())
                .extracting(Rule::id)
                .containsExactly("R-MEM-01-ADULTS"); // ended by Decree 77/2019
    }

    private static RuleVersion lastVersion(Rule<?> rule) {
        return rule.versions().stream()
                .filter(version -> version.period().isOpen())
                .findFirst()
                .orElseThrow();
    }

    private interface Check {
        void on(Rule<?> rule) throws Exception;
    }

    private static Stream<DynamicTest> forEachRule(Check check) {
        return RULEBOOK.rules().stream().map(rule -> DynamicTest.dynamicTest(rule.id(), () -> check.on(rule)));
    }
}
