package vn.htx.core.rulebook.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.htx.core.law.Finding;
import vn.htx.core.law.Verdict.Kind;
import vn.htx.core.lifecycle.ReorganizationForm;
import vn.htx.core.lifecycle.ResolveReorganization;
import vn.htx.core.organization.Reference;
import vn.htx.core.rulebook.History;
import vn.htx.core.rulebook.Said;

class ReorganizationResolvedTest {

    private static final String RULE = "R-LIF-10";

    @ParameterizedTest
    @CsvSource({
        "2013-06-30, DIVISION, NOT_APPLICABLE, law.rule-not-in-force",
        "2013-07-01, DIVISION, UNDETERMINED, law.rule-not-confirmed",
        "2024-06-30, DIVISION, UNDETERMINED, law.rule-not-confirmed",
        "2024-07-01, DIVISION, SATISFIED, reorganization.resolved",
        "2024-07-01, MERGER, VIOLATED, reorganization.unresolved",
    })
    void everyOrganizationHasResolvedTheSame(String day, ReorganizationForm form, Kind kind, String reason) {
        History history = Registered.cooperative()
                .and("2013-01-01", new ResolveReorganization(Registered.COOP, Registered.PLAN, form));

        Said.verdict(history.filing(RULE, day, Divisions.lawful()), kind, reason);
    }

    @Test
    void oneWithoutAResolutionIsNamed() {
        Finding finding = Registered.cooperative().filing(RULE, "2025-06-02", Divisions.lawful());

        Said.citing(finding, "law:17/2023/QH15#92");
        Said.inBothLanguages(
                finding,
                "Tổ chức coop-x chưa có nghị quyết tổ chức lại theo hình thức này.",
                "Organization coop-x has not resolved this reorganization.");
        Said.verdict(
                Registered.cooperative()
                        .and(
                                "2025-01-01",
                                new ResolveReorganization(
                                        Registered.COOP, new Reference("tcl-2"), ReorganizationForm.DIVISION))
                        .filing(RULE, "2025-06-02", Divisions.lawful()),
                Kind.VIOLATED,
                "reorganization.unresolved");
        Said.verdict(
                Registered.cooperative().filing(RULE, "2025-06-02", Registered.dissolution()),
                Kind.NOT_APPLICABLE,
                "reach.other-act");
        assertThat(new ReorganizationResolved().refusesOn()).isEmpty();
    }
}
