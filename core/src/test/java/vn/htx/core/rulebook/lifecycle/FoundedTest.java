package vn.htx.core.rulebook.lifecycle;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.htx.core.law.Verdict.Kind;
import vn.htx.core.lifecycle.DivideOrganization;
import vn.htx.core.rulebook.NewOrganization;
import vn.htx.core.rulebook.Said;

class FoundedTest {

    @ParameterizedTest
    @CsvSource({
        "R-LIF-04, Hợp tác xã Một, Hợp tác xã Hai, SATISFIED, name.form",
        "R-LIF-04, Hợp tác xã Một, Công ty Hai, VIOLATED, name.beginning",
        "R-LIF-04-UNIQUE, Hợp tác xã Một, Hợp tác xã Hai, SATISFIED, name.free",
        "R-LIF-04-UNIQUE, Hợp tác xã Một, Hợp tác xã Một, VIOLATED, name.taken",
        "R-LIF-04-UNIQUE, Hợp tác xã Một, Hợp tác xã Xuân Lộc, VIOLATED, name.taken",
    })
    void theNamesOfAllWhoComeOfADivisionAreLookedAt(String rule, String one, String other, Kind kind, String reason) {
        var history = Registered.cooperative()
                .and(
                        "2010-01-01",
                        NewOrganization.called("coop-z", "Hợp tác xã Xuân Lộc").asCooperative());

        Said.verdict(history.filing(rule, "2025-06-02", Divisions.named(one, 3, other, 4)), kind, reason);
    }

    @Test
    void soAreTheirCodes() {
        DivideOrganization sound = Divisions.named("Hợp tác xã Một", 3, "Hợp tác xã Hai", 4);
        DivideOrganization same = Divisions.named("Hợp tác xã Một", 3, "Hợp tác xã Hai", 3);
        DivideOrganization uncoded = Divisions.lawful();
        var history = Registered.cooperative();

        Said.verdict(history.filing("R-LIF-05", "2025-06-02", sound), Kind.SATISFIED, "code.sound");
        Said.verdict(history.filing("R-LIF-05", "2025-06-02", same), Kind.VIOLATED, "code.taken");
        Said.verdict(history.filing("R-LIF-05-FOUNDING", "2025-06-02", sound), Kind.SATISFIED, "founding.code");
        Said.verdict(history.filing("R-LIF-05-FOUNDING", "2025-06-02", uncoded), Kind.VIOLATED, "founding.code");
    }
}
