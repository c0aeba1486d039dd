package vn.htx.core.rulebook.group;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.htx.core.group.SignGroupContract;
import vn.htx.core.law.Verdict.Kind;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.rulebook.History;
import vn.htx.core.rulebook.NewOrganization;
import vn.htx.core.rulebook.Said;

class DutyToRegisterTest {

    private static final String RULE = "R-GRP-01";
    private static final OrganizationId GROUP = new OrganizationId("group-x");

    private static SignGroupContract contract(Optional<LocalDate> endsOn, boolean contributions, boolean policy) {
        return new SignGroupContract(GROUP, endsOn, contributions, policy, 7, 7);
    }

    private static History unregistered(String founded, SignGroupContract contract) {
        return History.empty().and(founded, NewOrganization.group().asGroup()).and(founded, contract);
    }

    @ParameterizedTest
    @CsvSource({
        "2023-01-01, 2024-06-30, NOT_APPLICABLE, law.rule-not-in-force",
        "2023-01-01, 2024-07-01, NOT_APPLICABLE, group.register-transition",
        "2024-06-30, 2025-12-31, NOT_APPLICABLE, group.register-transition",
        "2024-06-30, 2026-01-01, VIOLATED, group.registered",
        "2024-07-01, 2024-07-01, VIOLATED, group.registered",
    })
    void groupsOfBeforeTheLawHaveEighteenMonths(String founded, String day, Kind kind, String reason) {
        Said.verdict(
                unregistered(founded, contract(Optional.empty(), true, false)).standing(RULE, "group-x", day),
                kind,
                reason);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-02, true, false, NOT_APPLICABLE, group.need-not-register",
        "2026-02-03, true, false, VIOLATED, group.registered",
        "2026-02-04, true, false, VIOLATED, group.registered",
        "2026-02-03, false, false, NOT_APPLICABLE, group.need-not-register",
        "2025-06-03, false, true, VIOLATED, group.registered",
    })
    void aTermOfTwelveMonthsIsLong(LocalDate endsOn, boolean contributions, boolean policy, Kind kind, String reason) {
        var history = unregistered("2025-02-03", contract(Optional.of(endsOn), contributions, policy));

        Said.verdict(history.standing(RULE, "group-x", "2025-03-01"), kind, reason);
    }

    @Test
    void aRegisteredGroupKeepsTheRule() {
        var history = History.empty()
                .and("2025-02-03", NewOrganization.group().coded(3).asGroup())
                .and("2025-02-03", contract(Optional.empty(), true, false));

        Said.verdict(history.standing(RULE, "group-x", "2025-03-01"), Kind.SATISFIED, "group.registered");
    }

    @Test
    void cooperativesAndGroupsWithoutAContractOnRecordAreNotJudged() {
        var history = History.empty()
                .and("2025-02-03", NewOrganization.group().asGroup())
                .and("2025-02-03", NewOrganization.cooperative().asCooperative());

        Said.verdict(history.standing(RULE, "group-x", "2025-03-01"), Kind.NOT_APPLICABLE, "reach.other-organization");
        Said.verdict(history.standing(RULE, "coop-x", "2025-03-01"), Kind.NOT_APPLICABLE, "reach.other-organization");
    }
}
