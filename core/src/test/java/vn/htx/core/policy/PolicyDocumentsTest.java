package vn.htx.core.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.htx.core.fact.FactQuery;
import vn.htx.core.fact.KnownFact;
import vn.htx.core.organization.Reference;
import vn.htx.core.register.Register;
import vn.htx.core.register.Settings;
import vn.htx.core.register.View;
import vn.htx.core.support.SupportFacts;
import vn.htx.core.support.SupportProgrammes;
import vn.htx.core.time.AsOf;

/** The real documents and programmes that ship are all accepted into an empty register, one after the other. */
class PolicyDocumentsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    private static List<SourcedAct> all() {
        return Stream.concat(PolicyDocuments.builtIn().stream(), SupportProgrammes.builtIn().stream())
                .toList();
    }

    private static Register filed() {
        Register register = Register.open(Settings.memory());
        all().forEach(act ->
                register.file(act.filing("built-in-" + act.key(), "htx")).orElseThrow());
        return register;
    }

    @Test
    void theyAreAcceptedAndKeptAsTheSourcesSay() {
        try (Register register = filed()) {
            View view = register.view(AsOf.on(DAY));

            assertThat(view.listPolicies())
                    .hasSize(15)
                    .allMatch(issued -> !issued.source().isEmpty());
            assertThat(view.listPolicies())
                    .filteredOn(issued -> issued.usualNumber().isPresent())
                    .extracting(PolicyFacts.Issued::printedNumber)
                    .containsExactly("10/NQ-TU");
            assertThat(view.listPolicyLinks()).hasSize(4);
        }
    }

    @Test
    void theThreeLinesOfTheResolutionAndTheNationalProgrammesAreThere() {
        try (Register register = filed()) {
            View view = register.view(AsOf.on(DAY));

            assertThat(view.streamFacts(FactQuery.all(SupportFacts.MEASURE)
                            .where("programme", "nq-01-2022")
                            .on(DAY)))
                    .extracting(known -> known.fact().value().policy().orElseThrow())
                    .hasSize(3)
                    .containsOnly(new PolicyId("nq-01-hdnd-2022"));
            assertThat(view.streamFacts(FactQuery.all(SupportFacts.PROGRAMME).where("kind", "national-target")))
                    .extracting(known -> known.fact().value().programme().value())
                    .containsExactly("mtqg-2026", "mtqg-dan-toc-mien-nui", "mtqg-giam-ngheo", "mtqg-nong-thon-moi");
        }
    }

    @Test
    void targetsNameTheirIndicatorUnitAndYear() {
        try (Register register = filed()) {
            List<KnownFact<PolicyFacts.Targeted>> targets = register.view(AsOf.on(DAY))
                    .streamFacts(FactQuery.all(PolicyFacts.TARGET).where("policy", "qd-2388-ubnd-2022"))
                    .toList();

            assertThat(targets)
                    .extracting(known -> known.fact().value())
                    .containsExactly(new PolicyFacts.Targeted(
                            new PolicyId("qd-2388-ubnd-2022"),
                            new Reference("new-cooperatives"),
                            new Reference("cooperatives.founded"),
                            TargetUnit.NUMBER,
                            TargetSense.EXACTLY,
                            35,
                            Optional.empty(),
                            2023));
        }
    }

    @Test
    void eachSaysHowItIsSupportedAndHasAKeyOfItsOwn() {
        assertThat(all()).extracting(SourcedAct::key).doesNotHaveDuplicates();
        assertThat(PolicyDocuments.builtIn()).extracting(SourcedAct::tag).contains(SourceTag.values());
    }
}
