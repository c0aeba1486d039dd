package vn.htx.core.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.htx.core.fact.FactQuery;
import vn.htx.core.filing.Filing;
import vn.htx.core.organization.Reference;
import vn.htx.core.register.Decision;
import vn.htx.core.register.Register;
import vn.htx.core.register.Settings;
import vn.htx.core.time.AsOf;

class PolicyReviewsTest {

    private static final LocalDate DAY = LocalDate.of(2024, 3, 1);
    private static final PolicyId POLICY = new PolicyId("nq-01-hdnd-2022");

    private static ReviewPolicy review(String id, ReviewOutcome outcome) {
        return new ReviewPolicy(
                POLICY, new Reference(id), "Cơ quan mẫu", outcome, Optional.of(LocalDate.of(2026, 3, 1)));
    }

    private static Decision file(Register register, LocalDate day, ReviewPolicy review) {
        return register.file(Filing.of("ra-soat-" + review.review(), "registry", day, review));
    }

    @Test
    void theHistoryOfReviewsIsKept() {
        try (Register register = Register.open(Settings.memory())) {
            PolicyDocuments.builtIn()
                    .forEach(act -> register.file(act.filing("built-in-" + act.key(), "htx"))
                            .orElseThrow());
            file(register, DAY, review("1", ReviewOutcome.KEEP)).orElseThrow();
            file(register, DAY.plusYears(1), review("2", ReviewOutcome.AMEND)).orElseThrow();

            assertThat(register.view(AsOf.on(DAY.plusYears(2)))
                            .streamFacts(FactQuery.all(PolicyFacts.REVIEW).where("policy", POLICY)))
                    .extracting(known -> known.fact().value().outcome())
                    .containsExactly(ReviewOutcome.KEEP, ReviewOutcome.AMEND);
        }
    }

    @Test
    void onlyADocumentThatIsThereIsReviewedAndTheNextReviewComesLater() {
        try (Register register = Register.open(Settings.memory())) {
            assertThat(file(register, DAY, review("1", ReviewOutcome.KEEP)).isAccepted())
                    .isFalse();
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> review("1", ReviewOutcome.KEEP).statements(LocalDate.of(2026, 3, 1)));
    }

    @Test
    void aTargetIsNamedOnceAndARangeEndsAboveItsBeginning() {
        PolicyTarget target = new PolicyTarget(
                new Reference("t"),
                new Reference("members"),
                TargetUnit.PERCENT,
                TargetSense.EXACTLY,
                60,
                Optional.of(70L),
                2030);

        assertThatIllegalArgumentException().isThrownBy(() -> new SetPolicyTargets(POLICY, List.of(target, target)));
        assertThatIllegalArgumentException().isThrownBy(() -> new SetPolicyTargets(POLICY, List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PolicyTarget(
                        new Reference("t"),
                        new Reference("members"),
                        TargetUnit.PERCENT,
                        TargetSense.EXACTLY,
                        60,
                        Optional.of(60L),
                        2030));
    }
}
