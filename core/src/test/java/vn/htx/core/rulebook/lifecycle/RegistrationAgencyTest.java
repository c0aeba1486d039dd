package vn.htx.core.rulebook.lifecycle;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.htx.core.law.Finding;
import vn.htx.core.law.Verdict.Kind;
import vn.htx.core.lifecycle.AgencyLevel;
import vn.htx.core.lifecycle.SubmitFoundingFile;
import vn.htx.core.organization.DissolveOrganization;
import vn.htx.core.rulebook.History;
import vn.htx.core.rulebook.Said;

class RegistrationAgencyTest {

    private static final String RULE = "R-LIF-03";

    @ParameterizedTest
    @CsvSource({
        "2013-06-30, DISTRICT, NOT_APPLICABLE, law.rule-not-in-force",
        "2013-07-01, DISTRICT, UNDETERMINED, law.rule-not-confirmed",
        "2024-06-30, DISTRICT, UNDETERMINED, law.rule-not-confirmed",
        "2024-07-01, DISTRICT, UNDETERMINED, law.rule-not-confirmed",
        "2024-07-17, DISTRICT, UNDETERMINED, law.rule-not-confirmed",
        "2024-07-18, DISTRICT, SATISFIED, agency.level",
        "2024-07-18, PROVINCE, VIOLATED, agency.level",
        "2025-06-30, DISTRICT, SATISFIED, agency.level",
        "2025-06-30, COMMUNE, VIOLATED, agency.level",
        "2025-07-01, DISTRICT, VIOLATED, agency.level",
        "2025-07-01, COMMUNE, SATISFIED, agency.level",
    })
    void filesWentToTheDistrictAndGoToTheCommune(String day, AgencyLevel level, Kind kind, String reason) {
        Said.verdict(submitted(day, level), kind, reason);
    }

    @Test
    void theWrongAgencyIsRemarkedOnInBothLanguages() {
        Finding finding = submitted("2025-07-01", AgencyLevel.DISTRICT);

        Said.citing(finding, "decree:125/2025/NĐ-CP#44");
        Said.inBothLanguages(
                finding,
                "Hồ sơ phải nộp tại cơ quan đăng ký cấp commune, đã nộp tại cấp district.",
                "The file goes to the agency of the level commune; it went to that of the level district.");
        Said.verdict(
                History.empty().filing(RULE, "2025-07-01", new DissolveOrganization(Registered.COOP)),
                Kind.NOT_APPLICABLE,
                "reach.other-act");
    }

    private static Finding submitted(String day, AgencyLevel level) {
        return History.empty()
                .filing(
                        RULE,
                        day,
                        new SubmitFoundingFile(
                                Registered.NEW, Registered.FILE, level, Registered.DOCUMENTS, false, true));
    }
}
