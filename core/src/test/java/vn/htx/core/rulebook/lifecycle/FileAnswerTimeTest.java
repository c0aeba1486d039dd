package vn.htx.core.rulebook.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.htx.core.law.Finding;
import vn.htx.core.law.Verdict.Kind;
import vn.htx.core.lifecycle.AnswerFile;
import vn.htx.core.lifecycle.FileAnswer;
import vn.htx.core.rulebook.History;
import vn.htx.core.rulebook.Said;

class FileAnswerTimeTest {

    private static final String RULE = "R-LIF-01-ANSWER";

    @ParameterizedTest
    @CsvSource({
        "2013-06-28, 2013-06-30, NOT_APPLICABLE, law.rule-not-in-force",
        "2013-07-01, 2013-07-01, SATISFIED, timely.within",
        "2013-07-01, 2013-07-08, SATISFIED, timely.within",
        "2013-07-01, 2013-07-09, VIOLATED, timely.within",
        "2024-06-24, 2024-06-30, SATISFIED, timely.within",
        "2024-06-24, 2024-07-01, SATISFIED, timely.within",
        "2024-06-24, 2024-07-02, VIOLATED, timely.within",
        "2024-07-01, 2024-07-03, SATISFIED, timely.within",
        "2024-07-01, 2024-07-04, SATISFIED, timely.within",
        "2024-07-01, 2024-07-05, VIOLATED, timely.within",
        "2026-11-20, 2026-12-01, UNDETERMINED, timely.calendar-unknown",
    })
    void aFileIsAnsweredInThreeWorkingDaysAndWasInFive(String received, String answered, Kind kind, String reason) {
        Said.verdict(answer(received, answered), kind, reason);
    }

    @Test
    void aLateAnswerIsRemarkedOnInBothLanguages() {
        Finding late = answer("2024-07-01", "2024-07-05");

        Said.citing(late, "law:17/2023/QH15#42.4");
        Said.inBothLanguages(
                late,
                "Thời hạn tính từ ngày 01/07/2024 đã hết vào ngày 04/07/2024; thực hiện ngày 05/07/2024.",
                "The time from 01/07/2024 ended on 04/07/2024; it was done on 05/07/2024.");
        assertThat(new FileAnswerTime().refusesOn()).isEmpty();
    }

    @Test
    void otherActsAndFilesNotReceivedAreForOtherRules() {
        AnswerFile answer = new AnswerFile(Registered.NEW, Registered.FILE, FileAnswer.REFUSED, false);
        Said.verdict(History.empty().filing(RULE, "2025-06-02", answer), Kind.NOT_APPLICABLE, "reach.other-act");
        Said.verdict(
                History.empty().filing(RULE, "2025-06-02", Registered.file()), Kind.NOT_APPLICABLE, "reach.other-act");
    }

    private static Finding answer(String received, String answered) {
        return History.empty()
                .and(received, Registered.file())
                .filing(RULE, answered, new AnswerFile(Registered.NEW, Registered.FILE, FileAnswer.REFUSED, false));
    }
}
