package vn.htx.core.rulebook.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.htx.core.law.Finding;
import vn.htx.core.law.Verdict.Kind;
import vn.htx.core.lifecycle.AmendFile;
import vn.htx.core.lifecycle.AnswerFile;
import vn.htx.core.lifecycle.FileAnswer;
import vn.htx.core.rulebook.History;
import vn.htx.core.rulebook.Said;

class FileLapseTest {

    private static final String RULE = "R-LIF-06-LAPSE";

    @ParameterizedTest
    @CsvSource({
        "2024-07-01, 2024-07-17, NOT_APPLICABLE, law.rule-not-in-force",
        "2024-07-01, 2024-07-18, SATISFIED, timely.within",
        "2025-06-02, 2025-07-31, SATISFIED, timely.within",
        "2025-06-02, 2025-08-01, SATISFIED, timely.within",
        "2025-06-02, 2025-08-02, VIOLATED, timely.within",
    })
    void aFileSentBackLapsesAfterSixtyDays(String asked, String amended, Kind kind, String reason) {
        Said.verdict(amendment(asked, amended), kind, reason);
    }

    @Test
    void theTimeRunsFromTheFirstRequest() {
        History history = askedOn("2025-06-02")
                .and("2025-06-20", amend())
                .and(
                        "2025-06-23",
                        new AnswerFile(Registered.NEW, Registered.FILE, FileAnswer.AMENDMENT_REQUESTED, false));

        Finding finding = history.filing(RULE, "2025-08-02", amend());

        Said.verdict(finding, Kind.VIOLATED, "timely.within");
        Said.citing(finding, "decree:92/2024/NĐ-CP#19.6");
        assertThat(new FileLapse().refusesOn()).containsExactly("amend-file");
    }

    @Test
    void otherActsAndFilesNeverSentBackAreForOtherRules() {
        Said.verdict(
                History.empty().and("2025-06-02", Registered.file()).filing(RULE, "2025-09-02", amend()),
                Kind.NOT_APPLICABLE,
                "reach.other-act");
        Said.verdict(
                History.empty().filing(RULE, "2025-06-02", Registered.file()), Kind.NOT_APPLICABLE, "reach.other-act");
    }

    private static Finding amendment(String asked, String amended) {
        return askedOn(asked).filing(RULE, amended, amend());
    }

    private static History askedOn(String day) {
        return History.empty()
                .and(day, Registered.file())
                .and(day, new AnswerFile(Registered.NEW, Registered.FILE, FileAnswer.AMENDMENT_REQUESTED, false));
    }

    private static AmendFile amend() {
        return new AmendFile(Registered.NEW, Registered.FILE, Registered.DOCUMENTS, true);
    }
}
