package vn.htx.core.rulebook.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.htx.core.law.Finding;
import vn.htx.core.law.Verdict.Kind;
import vn.htx.core.lifecycle.AgencyLevel;
import vn.htx.core.lifecycle.AnswerFile;
import vn.htx.core.lifecycle.FileAnswer;
import vn.htx.core.lifecycle.FileDocument;
import vn.htx.core.lifecycle.SubmitFoundingFile;
import vn.htx.core.rulebook.History;
import vn.htx.core.rulebook.Said;

class CertificateConditionsTest {

    private static final String RULE = "R-LIF-02";

    @ParameterizedTest
    @CsvSource({
        "2013-06-30, true, true, false, NOT_APPLICABLE, law.rule-not-in-force",
        "2013-07-01, true, true, false, UNDETERMINED, law.rule-not-confirmed",
        "2024-06-30, true, true, false, UNDETERMINED, law.rule-not-confirmed",
        "2024-07-01, true, true, false, SATISFIED, certificate.conditions",
        "2024-07-01, false, true, false, VIOLATED, certificate.file",
        "2024-07-01, true, false, false, VIOLATED, certificate.fee",
        "2024-07-01, true, true, true, VIOLATED, certificate.line",
    })
    void aCertificateNeedsAValidFileNoProhibitedLineAndTheFee(
            String day, boolean complete, boolean paid, boolean prohibited, Kind kind, String reason) {
        SubmitFoundingFile file = new SubmitFoundingFile(
                Registered.NEW,
                Registered.FILE,
                AgencyLevel.DISTRICT,
                complete ? Registered.DOCUMENTS : List.of(FileDocument.CHARTER),
                false,
                paid);

        Said.verdict(
                History.empty().and("2013-01-01", file).filing(RULE, day, answer(FileAnswer.CERTIFIED, prohibited)),
                kind,
                reason);
    }

    @Test
    void otherAnswersNeedNothingAndACertificateWithoutThemIsRefused() {
        History history = History.empty().and("2025-06-02", Registered.file());
        Said.verdict(
                history.filing(RULE, "2025-06-02", answer(FileAnswer.REFUSED, true)),
                Kind.NOT_APPLICABLE,
                "reach.other-act");
        Said.verdict(
                History.empty().filing(RULE, "2025-06-02", answer(FileAnswer.CERTIFIED, false)),
                Kind.NOT_APPLICABLE,
                "reach.other-act");
        Finding finding = history.filing(RULE, "2025-06-02", answer(FileAnswer.CERTIFIED, true));
        Said.citing(finding, "law:17/2023/QH15#44.1");
        Said.inBothLanguages(
                finding,
                "Không đủ điều kiện cấp giấy chứng nhận: hồ sơ hs-1 có ngành, nghề bị cấm.",
                "No certificate can be given: the file hs-1 names a prohibited line.");
        assertThat(new CertificateConditions().refusesOn()).containsExactly("answer-file");
    }

    private static AnswerFile answer(FileAnswer answer, boolean prohibited) {
        return new AnswerFile(Registered.NEW, Registered.FILE, answer, prohibited);
    }
}
