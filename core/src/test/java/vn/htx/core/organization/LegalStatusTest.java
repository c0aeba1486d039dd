package vn.htx.core.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.htx.core.organization.OrganizationKind.COOPERATIVE;
import static vn.htx.core.organization.OrganizationKind.GROUP;
import static vn.htx.core.organization.OrganizationKind.UNION;
import static vn.htx.core.organization.Situation.ENDING;
import static vn.htx.core.organization.Situation.IN_BANKRUPTCY;
import static vn.htx.core.organization.Situation.NOT_AT_REGISTERED_ADDRESS;
import static vn.htx.core.organization.Situation.REVOKED_TAX_ENFORCEMENT;
import static vn.htx.core.organization.Situation.SUSPENDED;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The lists of Decree 92/2024/NĐ-CP, Articles 27 and 28. */
class LegalStatusTest {

    private static LegalStatus status(OrganizationKind kind, Situation... situations) {
        return LegalStatus.of(kind, Set.of(situations));
    }

    @Test
    void anOrganizationInNoSituationIsActive() {
        for (OrganizationKind kind : OrganizationKind.values()) {
            assertThat(status(kind)).isEqualTo(LegalStatus.ACTIVE);
        }
    }

    @Test
    void eachSituationAloneIsShown() {
        for (OrganizationKind kind : OrganizationKind.values()) {
            assertThat(status(kind, SUSPENDED)).isEqualTo(LegalStatus.SUSPENDED);
            assertThat(status(kind, REVOKED_TAX_ENFORCEMENT)).isEqualTo(LegalStatus.REVOKED_TAX_ENFORCEMENT);
            assertThat(status(kind, NOT_AT_REGISTERED_ADDRESS)).isEqualTo(LegalStatus.NOT_AT_REGISTERED_ADDRESS);
        }
    }

    @Test
    void endingIsDissolutionForCooperativesAndUnionsAndTerminationForGroups() {
        assertThat(status(COOPERATIVE, ENDING)).isEqualTo(LegalStatus.IN_DISSOLUTION_OR_REORGANISATION);
        assertThat(status(UNION, ENDING)).isEqualTo(LegalStatus.IN_DISSOLUTION_OR_REORGANISATION);
        assertThat(status(GROUP, ENDING)).isEqualTo(LegalStatus.IN_TERMINATION);
    }

    @Test
    void aGroupIsNeverBankrupt() {
        assertThat(status(COOPERATIVE, IN_BANKRUPTCY)).isEqualTo(LegalStatus.IN_BANKRUPTCY);
        assertThat(status(GROUP, IN_BANKRUPTCY)).isEqualTo(LegalStatus.ACTIVE);
        assertThat(status(GROUP, IN_BANKRUPTCY, SUSPENDED)).isEqualTo(LegalStatus.SUSPENDED);
    }

    @Test
    void ofSeveralTheOneNearerTheEndIsShown() {
        assertThat(status(UNION, IN_BANKRUPTCY, ENDING, REVOKED_TAX_ENFORCEMENT))
                .isEqualTo(LegalStatus.IN_BANKRUPTCY);
        assertThat(status(COOPERATIVE, ENDING, REVOKED_TAX_ENFORCEMENT, SUSPENDED))
                .isEqualTo(LegalStatus.IN_DISSOLUTION_OR_REORGANISATION);
        assertThat(status(COOPERATIVE, REVOKED_TAX_ENFORCEMENT, SUSPENDED))
                .isEqualTo(LegalStatus.REVOKED_TAX_ENFORCEMENT);
    }

    @Test
    void notAtTheRegisteredAddressYieldsToEveryOther() {
        for (Situation other : EnumSet.complementOf(EnumSet.of(NOT_AT_REGISTERED_ADDRESS))) {
            assertThat(status(COOPERATIVE, other, NOT_AT_REGISTERED_ADDRESS)).isEqualTo(status(COOPERATIVE, other));
        }
    }

    @Test
    void whatHasEndedIsDissolvedOrTerminated() {
        assertThat(LegalStatus.ended(COOPERATIVE)).isEqualTo(LegalStatus.DISSOLVED_BANKRUPT_CEASED);
        assertThat(LegalStatus.ended(UNION)).isEqualTo(LegalStatus.DISSOLVED_BANKRUPT_CEASED);
        assertThat(LegalStatus.ended(GROUP)).isEqualTo(LegalStatus.TERMINATED);
    }
}
