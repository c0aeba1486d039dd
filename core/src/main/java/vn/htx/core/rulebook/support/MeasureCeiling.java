package vn.htx.core.rulebook.support;

import static vn.htx.core.law.Confidence.DERIVED;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.htx.core.assessment.CitedFilingRule;
import vn.htx.core.assessment.FiledAct;
import vn.htx.core.fact.Catalogue;
import vn.htx.core.fact.FactQuery;
import vn.htx.core.law.Law;
import vn.htx.core.law.ReasonCode;
import vn.htx.core.law.RuleVersion;
import vn.htx.core.law.Verdict;
import vn.htx.core.money.Dong;
import vn.htx.core.support.AwardSupport;
import vn.htx.core.support.SupportFacts;
import vn.htx.core.support.SupportFacts.Award;
import vn.htx.core.support.SupportFacts.Ceiling;

/**
 * Mức trần của chính sách: an award, with those it is added up with, is no more than the ceilings of its measure
 * (R-SUP-08-MEASURE). The article that binds is that of the document which sets the ceiling: the finding names it.
 */
final class MeasureCeiling extends CitedFilingRule<AwardSupport> {

    private static final String NOTE = "a ceiling binds by the document that sets it, which the finding names";
    private static final ReasonCode NONE = ReasonCode.exemption(MeasureCeiling.class, "support.no-ceiling");
    private static final ReasonCode COST_UNKNOWN =
            ReasonCode.uncertainty(MeasureCeiling.class, "support.cost-unknown", "ceiling", "citation");
    private static final ReasonCode WITHIN = ReasonCode.requirement(
            MeasureCeiling.class, "support.ceiling", "ceiling", "citation", "most", "counted", "amount");

    MeasureCeiling() {
        super(
                "R-SUP-08-MEASURE",
                AwardSupport.class,
                List.of(
                        RuleVersion.of("2013-07-01/2024-07-01", "law:23/2012/QH13", DERIVED)
                                .withNote(NOTE),
                        RuleVersion.of("2024-07-01/..", "law:17/2023/QH15#17", DERIVED)
                                .withNote(NOTE)),
                Set.of(),
                NONE,
                COST_UNKNOWN,
                WITHIN);
    }

    @Override
    public Set<String> refusesOn() {
        return Set.of(Catalogue.nameOf(AwardSupport.class));
    }

    /** The graver verdict first. */
    @Override
    protected Verdict judge(AwardSupport act, FiledAct filed, Law law) {
        List<Award> made =
                filed.after().listFacts(FactQuery.all(SupportFacts.AWARD).where("award", act.award())).stream()
                        .map(known -> known.fact().value())
                        .toList();
        return made.stream()
                .flatMap(award -> ceilings(award, filed).flatMap(ceiling -> verdicts(award, ceiling, filed)))
                .min(Comparator.comparing(MeasureCeiling::gravity))
                .orElseGet(() -> Verdict.notApplicable(NONE));
    }

    private static int gravity(Verdict verdict) {
        return switch (verdict.kind()) {
            case VIOLATED -> 0;
            case UNDETERMINED -> 1;
            case SATISFIED, NOT_APPLICABLE -> 2;
        };
    }

    private static Stream<Ceiling> ceilings(Award award, FiledAct filed) {
        return filed
                .after()
                .listFacts(FactQuery.all(SupportFacts.CEILING)
                        .where("measure", award.measure())
                        .on(filed.day()))
                .stream()
                .map(known -> known.fact().value());
    }

    private static Stream<Verdict> verdicts(Award award, Ceiling ceiling, FiledAct filed) {
        Awards awards = new Awards(filed.after());
        Optional<Verdict> byAmount =
                ceiling.amount().map(most -> judge(award, ceiling, most, awards.countedWith(award, ceiling)));
        Optional<Verdict> byShare = ceiling.share()
                .map(share -> award.cost()
                        .map(cost -> judge(
                                award,
                                ceiling,
                                Dong.of(share.floorOf(cost.amount())),
                                awards.countedForTheSame(award, ceiling)))
                        .orElseGet(() -> Verdict.undetermined(
                                COST_UNKNOWN, "ceiling", ceiling.ceiling(), "citation", ceiling.citation())));
        return Stream.of(byAmount, byShare).flatMap(Optional::stream);
    }

    private static Verdict judge(Award award, Ceiling ceiling, Dong most, Dong counted) {
        return Verdict.of(counted.compareTo(most) <= 0)
                .because(
                        WITHIN,
                        "ceiling",
                        ceiling.ceiling(),
                        "citation",
                        ceiling.citation(),
                        "most",
                        most,
                        "counted",
                        counted,
                        "amount",
                        award.amount());
    }
}
