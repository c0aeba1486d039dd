package vn.htx.core.rulebook.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.htx.core.document.RecordMapper;
import vn.htx.core.law.Finding;
import vn.htx.core.law.Verdict.Kind;
import vn.htx.core.lifecycle.AgencyLevel;
import vn.htx.core.lifecycle.AmendFile;
import vn.htx.core.lifecycle.AnswerFile;
import vn.htx.core.lifecycle.FileAnswer;
import vn.htx.core.lifecycle.FileDocument;
import vn.htx.core.lifecycle.SubmitFoundingFile;
import vn.htx.core.organization.DissolveOrganization;
import vn.htx.core.rulebook.History;
import vn.htx.core.rulebook.Said;

class FoundingFileTest {

    private static final String RULE = "R-LIF-01";

    @ParameterizedTest
    @CsvSource({
        "2013-06-30, NOT_APPLICABLE, law.rule-not-in-force",
        "2013-07-01, UNDETERMINED, law.rule-not-confirmed",
        "2024-06-30, UNDETERMINED, law.rule-not-confirmed",
        "2024-07-01, SATISFIED, file.complete",
        "2026-06-01, SATISFIED, file.complete",
    })
    void aCompleteFileIs(String day, Kind kind, String reason) {
        Said.verdict(History.empty().filing(RULE, day, Registered.file()), kind, reason);
    }

    @ParameterizedTest
    @CsvSource({
        "0", "1", "2", "3", "4",
    })
    void anyMissingDocumentIsRemarkedOn(int missing) {
        List<FileDocument> documents = new ArrayList<>(Registered.DOCUMENTS);
        documents.remove(missing);

        Finding finding = History.empty().filing(RULE, "2025-06-02", submitted(documents, false));

        Said.verdict(finding, Kind.VIOLATED, "file.lacking");
        assertThat(finding.facts()).containsEntry("missing", RecordMapper.nameOf(Registered.DOCUMENTS.get(missing)));
        Said.citing(finding, "law:17/2023/QH15#42.2");
        assertThat(new FoundingFile().refusesOn()).isEmpty();
    }

    @Test
    void foreignInvestorsShowTheirCertificates() {
        List<FileDocument> more = new ArrayList<>(Registered.DOCUMENTS);
        more.add(FileDocument.INVESTMENT_CERTIFICATES);

        Said.verdict(
                History.empty().filing(RULE, "2025-06-02", submitted(Registered.DOCUMENTS, true)),
                Kind.VIOLATED,
                "file.lacking");
        Said.verdict(
                History.empty().filing(RULE, "2025-06-02", submitted(more, true)), Kind.SATISFIED, "file.complete");
    }

    @Test
    void anAmendedFileIsLookedAtAnew() {
        History history = History.empty()
                .and("2025-06-02", submitted(List.of(), false))
                .and(
                        "2025-06-03",
                        new AnswerFile(Registered.NEW, Registered.FILE, FileAnswer.AMENDMENT_REQUESTED, false));

        Finding finding = history.filing(
                RULE, "2025-06-04", new AmendFile(Registered.NEW, Registered.FILE, Registered.DOCUMENTS, true));

        Said.inBothLanguages(finding, "Hồ sơ hs-1 đủ thành phần.", "The file hs-1 is complete.");
        Said.verdict(
                history.filing(RULE, "2025-06-04", new DissolveOrganization(Registered.COOP)),
                Kind.NOT_APPLICABLE,
                "reach.other-act");
    }

    private static SubmitFoundingFile submitted(List<FileDocument> documents, boolean foreign) {
        return new SubmitFoundingFile(Registered.NEW, Registered.FILE, AgencyLevel.DISTRICT, documents, foreign, true);
    }
}
