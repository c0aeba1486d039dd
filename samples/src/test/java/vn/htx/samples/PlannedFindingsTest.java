package vn.htx.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.htx.core.fact.FactQuery;
import vn.htx.core.law.Finding;
import vn.htx.core.organization.OrganizationFacts;
import vn.htx.core.register.Decision;
import vn.htx.core.register.Register;
import vn.htx.core.register.RegisterParts;
import vn.htx.core.register.Settings;
import vn.htx.core.register.View;
import vn.htx.core.time.AsOf;

/** A sweep of the province finds what was planned, and nothing else. */
class PlannedFindingsTest {

    private static final LocalDate PUBLISHED = LocalDate.of(2025, 5, 31);

    private static final SampleProvince PROVINCE = SampleProvince.backan();
    private static final SampleClock CLOCK = PROVINCE.clock();

    @SuppressWarnings("NullAway.Init")
    private static Register register;

    @SuppressWarnings("NullAway.Init")
    private static List<Decision> decisions;

    @BeforeAll
    static void fill() {
        long t = System.nanoTime();
        register = Register.open(Settings.memory(), RegisterParts.standard().withClock(CLOCK));
        decisions = PROVINCE.fileInto(register, CLOCK);
        System.out.println("filed " + decisions.size() + " in " + (System.nanoTime() - t) / 1_000_000 + " ms");
        for (int i = 0; i < decisions.size(); i++) {
            if (decisions.get(i) instanceof Decision.Refused refused) {
                System.out.println("REFUSED " + PROVINCE.filings().get(i) + " " + refused.findings());
            }
        }
    }

    @AfterAll
    static void close() {
        register.close();
    }

    private static Set<String> planned(LocalDate day) {
        return PROVINCE.plannedFindings().stream()
                .filter(finding -> finding.seenOn().equals(day))
                .map(finding -> finding.organization() + " " + finding.rule())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> found(LocalDate day, String only) {
        View view = register.view(AsOf.on(day));
        return view.streamFacts(FactQuery.all(OrganizationFacts.EXISTENCE).on(day))
                .map(known -> known.fact().value().organization())
                .flatMap(id -> view
                        .findings(id, rule -> only.isEmpty() || rule.id().equals(only))
                        .stream()
                        .map(finding -> id + " " + finding.rule()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void theSweepOfThePublishedFiguresFindsWhatWasPlannedAndNothingElse() {
        assertThat(found(PUBLISHED, "")).isEqualTo(planned(PUBLISHED));
    }

    @Test
    void dump() {
        Set<String> found = found(PUBLISHED, "");
        Set<String> planned = planned(PUBLISHED);
        System.out.println("found " + found.size() + " planned " + planned.size());
        found.stream().filter(one -> !planned.contains(one)).forEach(one -> System.out.println("EXTRA " + one));
        planned.stream().filter(one -> !found.contains(one)).forEach(one -> System.out.println("MISSING " + one));
        for (int i = 0; i < decisions.size(); i++) {
            var filing = PROVINCE.filings().get(i);
            if (decisions.get(i) instanceof Decision.Accepted accepted) {
                List<String> rules = accepted.remarks().stream()
                        .map(Finding::rule)
                        .filter(rule -> !rule.equals("R-LIF-14-IDLE"))
                        .toList();
                if (!rules.isEmpty()
                        && !rules.equals(PROVINCE.declaredRemarks().getOrDefault(filing.id(), List.of()))) {
                    System.out.println("REMARK " + filing.effectiveOn() + " " + rules + " "
                            + filing.act()
                                    .toString()
                                    .substring(
                                            0,
                                            Math.min(
                                                    200, filing.act().toString().length())) + "\n     "
                            + accepted.remarks().get(0).facts());
                }
            }
        }
    }
}
