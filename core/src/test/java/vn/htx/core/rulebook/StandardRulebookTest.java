package vn.htx.core.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.htx.core.law.DatedValue;
import vn.htx.core.law.Messages;
import vn.htx.core.law.ReasonCode;
import vn.htx.core.law.Requirement;
import vn.htx.core.law.Requirement.Treatment;
import vn.htx.core.law.Rule;
import vn.htx.core.law.RuleVersion;
import vn.htx.core.law.Rulebook;
import vn.htx.core.register.StandardCatalogue;
import vn.htx.core.time.EffectivePeriod;

/** What holds of every rule that ships. */
class StandardRulebookTest {

    private static final Rulebook RULEBOOK = StandardRulebook.rulebook();

    @Test
    void noIdIsUsedTwice() {
        assertThat(RULEBOOK.rules()).extracting(Rule::id).doesNotHaveDuplicates();
    }

    /** Of each topic the requirements are numbered from 1 on, and each is listed once. */
    @ParameterizedTest
    @CsvSource({
        "MEM, 23", "CAP, 22", "GOV, 34", "FIN, 27", "SIZ, 12", "SUP, 10", "LIF, 21", "GRP, 12", "REP, 8", "EVA, 6",
    })
    void everyRequirementOfTheLawIsListed(String topic, int last) {
        assertThat(Requirement.list())
                .extracting(Requirement::id)
                .filteredOn(id -> id.startsWith("R-" + topic + "-"))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, last)
                        .mapToObj(number -> String.format(Locale.ROOT, "R-%s-%02d", topic, number))
                        .toList());
    }

    @Test
    void whatIsSaidToBeJudgedIsJudgedAndEveryRuleAnswersARequirement() {
        List<String> judging = Requirement.list().stream()
                .filter(requirement -> requirement.treatment() == Treatment.RULE)
                .flatMap(requirement -> requirement.by().stream())
                .distinct()
                .toList();

        assertThat(judging)
                .containsExactlyInAnyOrderElementsOf(
                        RULEBOOK.rules().stream().map(Rule::id).toList());
    }

    @TestFactory
    Stream<DynamicTest> theTestOfEveryRuleNamesItAndTriesTheEdgesOfEachVersion() {
        return forEachRule(rule -> assertThat(testSource(rule)).contains(edges(rule)));
    }

    private static String testSource(Rule<?> rule) throws IOException {
        Path sources = Path.of(System.getProperty("basedir", ".")).resolve("src/test/java");
        return Files.readString(sources.resolve(rule.getClass().getName().replace('.', '/') + "Test.java"));
    }

    private static List<String> edges(Rule<?> rule) {
        return Stream.concat(
                        Stream.of(rule.id()),
                        rule.versions().stream()
                                .map(version -> version.period().from())
                                .flatMap(first -> Stream.of(first.minusDays(1), first))
                                .map(LocalDate::toString))
                .toList();
    }

    @TestFactory
    Stream<DynamicTest> everyVersionInForceCitesAnInstrumentInForce() {
        return forEachRule(rule -> assertThat(rule.versions())
                .filteredOn(version -> !isInForceEarly(version))
                .allSatisfy(version -> {
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

    /** Article 114.2 of Law 17/2023/QH15 brings two of its clauses into force on 2023-09-01. */
    private static boolean isInForceEarly(RuleVersion version) {
        return Set.of("law:17/2023/QH15#115.3", "law:17/2023/QH15#115.4")
                .contains(version.citation().toString());
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
                .containsExactly(
                        "R-MEM-01-ADULTS", // ended by Decree 77/2019
                        "R-REP-07"); // Circular 83/2015, of the law before
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
