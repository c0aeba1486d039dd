package vn.htx.core.law.example;

import static vn.htx.core.law.Confidence.CORROBORATED;
import static vn.htx.core.law.Confidence.DERIVED;
import static vn.htx.core.law.Confidence.RECALLED;
import static vn.htx.core.law.Confidence.VERIFIED;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.htx.core.law.Citation;
import vn.htx.core.law.Confidence;
import vn.htx.core.law.DatedValue;
import vn.htx.core.law.InstrumentId;
import vn.htx.core.law.LawRows;
import vn.htx.core.law.LegalInstrument;
import vn.htx.core.law.RulePack;
import vn.htx.core.law.Rulebook;
import vn.htx.core.law.TransitionProvision;
import vn.htx.core.law.Unit;
import vn.htx.core.time.EffectivePeriod;

/** An invented law of clubs, with a gap, a value that was not found and a transition. */
public final class ClubLaw {

    private ClubLaw() {}

    public static Rulebook rulebook() {
        return Rulebook.of(RulePack.of(rows()), List.of(new EnoughMembers()));
    }

    public static LawRows rows() {
        return new LawRows(
                List.of(instrument("law:1/2009/QH12"), instrument("law:2/2021/QH15")),
                List.of(
                        minimum("2010-01-01/2015-01-01", "3", "law:1/2009/QH12#3.1", VERIFIED),
                        minimum("2015-01-01/2018-01-01", DatedValue.NONE, "law:1/2009/QH12#3.2", VERIFIED),
                        minimum("2018-01-01/2020-01-01", "", "law:1/2009/QH12", RECALLED),
                        minimum("2020-01-01/..", "5", "law:2/2021/QH15#4.7", CORROBORATED)),
                List.of(new TransitionProvision(
                        "T-CLUB-01",
                        LocalDate.of(2012, 1, 1),
                        EffectivePeriod.parse("2024-01-01/2025-07-01"),
                        Citation.parse("law:2/2021/QH15#115.1"),
                        DERIVED,
                        "")));
    }

    public static LegalInstrument instrument(String id) {
        return new LegalInstrument(
                InstrumentId.parse(id),
                "Luật Câu lạc bộ",
                "Law on Clubs",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "Quốc hội");
    }

    public static DatedValue minimum(String period, String value, String citation, Confidence confidence) {
        return new DatedValue(
                EnoughMembers.MINIMUM.name(),
                EffectivePeriod.parse(period),
                value,
                Unit.MEMBERS,
                Citation.parse(citation),
                confidence,
                "");
    }
}
