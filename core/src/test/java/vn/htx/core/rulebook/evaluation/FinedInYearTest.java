package vn.htx.core.rulebook.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.htx.core.evaluation.CheckEvaluation;
import vn.htx.core.law.Citation;
import vn.htx.core.law.Verdict.Kind;
import vn.htx.core.lifecycle.AgencyLevel;
import vn.htx.core.money.Dong;
import vn.htx.core.organization.Reference;
import vn.htx.core.rulebook.History;
import vn.htx.core.rulebook.Said;
import vn.htx.core.supervision.ImposeSanction;
import vn.htx.core.supervision.SanctionKind;

class FinedInYearTest {

    private static final String RULE = "R-SIZ-11-FINED";

    @ParameterizedTest
    @CsvSource({
        "2017-05-30, NOT_APPLICABLE, law.rule-not-in-force",
        "2017-05-31, VIOLATED, fined.found",
        "2018-04-05, VIOLATED, fined.found",
    })
    void aFineTheRegisterHoldsIsToBeFoundSinceTheCircular(String day, Kind kind, String reason) {
        Said.verdict(fined("2016-06-01").filing(RULE, day, check(2016, false)), kind, reason);
    }

    @ParameterizedTest
    @CsvSource({
        "2016-12-31, SATISFIED",
        "2017-01-01, VIOLATED",
        "2017-12-31, VIOLATED",
        "2018-01-01, SATISFIED",
    })
    void onlyAFineOfTheYearCounts(String finedOn, Kind kind) {
        Said.verdict(fined(finedOn).filing(RULE, "2018-04-05", check(2017, false)), kind, "fined.found");
    }

    @Test
    void aFineFoundAndAFineUnseen() {
        Said.verdict(fined("2017-06-01").filing(RULE, "2018-04-05", check(2017, true)), Kind.SATISFIED, "fined.found");
        Said.verdict(
                Scored.cooperative("2012-01-01").filing(RULE, "2018-04-05", check(2017, true)),
                Kind.UNDETERMINED,
                "fined.unseen");
    }

    private static CheckEvaluation check(long year, boolean fined) {
        return new CheckEvaluation(Scored.COOP, year, Scored.AGRICULTURAL, AgencyLevel.DISTRICT, fined, List.of());
    }

    private static History fined(String day) {
        return Scored.cooperative("2012-01-01")
                .and(
                        day,
                        new ImposeSanction(
                                Scored.COOP,
                                new Reference("xp-1"),
                                SanctionKind.FINE,
                                "Ủy ban nhân dân huyện",
                                "01/QĐ-XPHC",
                                Optional.empty(),
                                Citation.parse("law:23/2012/QH13"),
                                Optional.empty(),
                                Optional.of(Dong.of(1_000_000)),
                                LocalDate.parse(day),
                                Optional.empty()));
    }
}
