package vn.htx.core.evaluation;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.htx.core.fact.FactQuery;
import vn.htx.core.fact.FactSource;
import vn.htx.core.fact.FactType;
import vn.htx.core.fact.KnownFact;
import vn.htx.core.organization.Reference;

/** Các bộ tiêu chí: the schemes that ship, those of a host's files, and those a register has adopted. */
public final class EvaluationSchemes {

    private EvaluationSchemes() {}

    /** The schemes that ship: of Circular 01/2020/TT-BKHĐT and of Circular 09/2017/TT-BNNPTNT. None is in use by itself. */
    public static List<EvaluationScheme> shipped() {
        return SchemeFiles.shipped().schemes();
    }

    /**
     * Reads the schemes of a folder with {@code schemes.csv}, {@code items.csv} and {@code bands.csv}, of the same form as those
     * that ship.
     *
     * @throws IllegalArgumentException if they have faults; all are named, with file and line
     * @throws java.io.UncheckedIOException if a file cannot be read
     */
    public static List<EvaluationScheme> read(Path folder) {
        return SchemeFiles.in(folder).schemes();
    }

    /** A scheme that was adopted, whether still in use or not, by the facts of a source. */
    public static Optional<EvaluationScheme> find(FactSource facts, Reference scheme) {
        return list(facts, EvaluationFacts.SCHEME, scheme).stream().findFirst().map(adopted -> scheme(adopted, facts));
    }

    private static EvaluationScheme scheme(EvaluationFacts.Adopted adopted, FactSource facts) {
        return new EvaluationScheme(
                adopted.scheme(),
                adopted.title(),
                adopted.citation(),
                adopted.confidence(),
                adopted.evaluatedYear(),
                adopted.good(),
                adopted.fair(),
                adopted.average(),
                adopted.months(),
                adopted.stoppedMonths(),
                adopted.weakWhenFined(),
                adopted.note(),
                list(facts, EvaluationFacts.ITEM, adopted.scheme()).stream()
                        .sorted(Comparator.comparingLong(EvaluationFacts.SchemeItem::position))
                        .map(EvaluationSchemes::item)
                        .toList(),
                list(facts, EvaluationFacts.BAND, adopted.scheme()).stream()
                        .map(band -> new Band(band.item(), band.begins(), band.points()))
                        .toList());
    }

    private static Item item(EvaluationFacts.SchemeItem item) {
        return new Item(
                item.item(),
                item.within(),
                item.criterion(),
                item.title(),
                item.maximum(),
                item.measure(),
                item.citation(),
                item.confidence(),
                item.note());
    }

    private static <F extends Record> List<F> list(FactSource facts, FactType<F> type, Reference scheme) {
        return facts.listFacts(FactQuery.all(type).where("scheme", scheme)).stream()
                .map(KnownFact::fact)
                .map(fact -> fact.value())
                .toList();
    }
}
