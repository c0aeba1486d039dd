package vn.htx.core.rulebook.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.htx.core.disclosure.PostDisclosure;
import vn.htx.core.disclosure.PublishRegistration;
import vn.htx.core.law.Finding;
import vn.htx.core.law.Verdict.Kind;
import vn.htx.core.organization.DissolveOrganization;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.Reference;
import vn.htx.core.rulebook.Cooperatives;
import vn.htx.core.rulebook.History;
import vn.htx.core.rulebook.Said;

class PublicTimeTest {

    private static final OrganizationId COOP = new OrganizationId("coop-x");
    private static final Reference DOCUMENT = new Reference("nq-1");

    @ParameterizedTest
    @CsvSource({
        "2013-06-30, 2014-01-01, NOT_APPLICABLE, law.rule-not-in-force, law.rule-not-in-force",
        "2013-07-01, 2014-01-01, UNDETERMINED, law.rule-not-confirmed, law.rule-not-confirmed",
        "2024-06-30, 2025-01-01, UNDETERMINED, law.rule-not-confirmed, law.rule-not-confirmed",
        "2024-07-01, 2024-07-30, VIOLATED, disclosure.length, publication.length",
        "2024-07-01, 2024-07-31, SATISFIED, disclosure.length, publication.length",
        "2024-07-01, 2024-08-01, SATISFIED, disclosure.length, publication.length",
    })
    void whatIsMadeKnownStaysThirtyDays(String day, String until, Kind kind, String posted, String published) {
        LocalDate end = LocalDate.parse(until);

        Said.verdict(
                cooperative().filing("R-REP-02-LENGTH", day, new PostDisclosure(COOP, DOCUMENT, end)), kind, posted);
        Said.verdict(
                cooperative().filing("R-REP-06", day, new PublishRegistration(COOP, DOCUMENT, end)), kind, published);
    }

    @Test
    void tooShortATimeIsRemarkedOnInBothLanguages() {
        Finding finding = cooperative()
                .filing("R-REP-06", "2024-07-01", new PublishRegistration(COOP, DOCUMENT, LocalDate.of(2024, 7, 30)));

        Said.citing(finding, "law:17/2023/QH15#49.3");
        Said.inBothLanguages(
                finding,
                "Phải công khai ít nhất 30 ngày liên tục, đến ngày 31/07/2024; chỉ công khai đến ngày 30/07/2024.",
                "It stays public for at least 30 consecutive days, until 31/07/2024; it was to stay until 30/07/2024.");
        Said.verdict(
                cooperative().filing("R-REP-06", "2024-07-01", new DissolveOrganization(COOP)),
                Kind.NOT_APPLICABLE,
                "reach.other-act");
        assertThat(PublicTime.ofDisclosures().refusesOn()).isEmpty();
    }

    private static History cooperative() {
        return History.empty().and("2010-01-01", Cooperatives.withOfficialMembers(7));
    }
}
