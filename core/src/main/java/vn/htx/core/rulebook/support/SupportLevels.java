package vn.htx.core.rulebook.support;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.htx.core.fact.FactQuery;
import vn.htx.core.fact.FactSource;
import vn.htx.core.money.Dong;
import vn.htx.core.organization.Reference;
import vn.htx.core.support.BeneficiaryKind;
import vn.htx.core.support.SupportFacts;
import vn.htx.core.support.SupportFacts.Ceiling;
import vn.htx.core.support.SupportFacts.Measure;

/**
 * Mức hỗ trợ khi nhiều chính sách có cùng nội dung: if several measures support the same content at the same time, the organization picks
 * the best (Law 17/2023/QH15, Article 17.3; R-SUP-01). The levels are shown best first; choosing is for the organization.
 */
public final class SupportLevels {

    /**
     * The most a measure gives for something that costs so much.
     *
     * @param measure the measure
     * @param most in đồng; empty if the measure has no ceiling
     */
    public record Level(Reference measure, Optional<Dong> most) {}

    private static final Comparator<Level> BEST_FIRST = Comparator.comparing(
                    (Level level) -> level.most().orElse(Dong.of(Long.MAX_VALUE)))
            .reversed()
            .thenComparing(Level::measure);

    private SupportLevels() {}

    /**
     * The levels of the measures offered on a day for a content and open to beneficiaries of a kind, best first: a measure
     * without a ceiling before those with one.
     *
     * @param facts where measures and ceilings are known from
     * @param cost what the thing costs, in đồng
     */
    public static List<Level> bestFirst(
            FactSource facts, LocalDate day, Reference content, BeneficiaryKind kind, Dong cost) {
        return facts
                .listFacts(FactQuery.all(SupportFacts.MEASURE)
                        .where("content", content)
                        .on(day))
                .stream()
                .map(known -> known.fact().value())
                .filter(measure -> isFor(measure, kind))
                .map(measure -> new Level(measure.measure(), most(facts, day, measure, cost)))
                .sorted(BEST_FIRST)
                .toList();
    }

    private static boolean isFor(Measure measure, BeneficiaryKind kind) {
        return switch (kind) {
            case ORGANIZATION -> measure.organizations();
            case MEMBER -> measure.members();
            case ENTERPRISE -> measure.enterprises();
        };
    }

    private static Optional<Dong> most(FactSource facts, LocalDate day, Measure measure, Dong cost) {
        return facts
                .listFacts(FactQuery.all(SupportFacts.CEILING)
                        .where("measure", measure.measure())
                        .on(day))
                .stream()
                .map(known -> known.fact().value())
                .flatMap(ceiling -> limits(ceiling, cost))
                .min(Comparator.naturalOrder());
    }

    private static Stream<Dong> limits(Ceiling ceiling, Dong cost) {
        return Stream.concat(
                ceiling.amount().stream(),
                ceiling.share().map(share -> Dong.of(share.floorOf(cost.amount()))).stream());
    }
}
