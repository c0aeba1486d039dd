package vn.htx.reporting.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vn.htx.core.evaluation.EvaluationFacts;
import vn.htx.core.evaluation.EvaluationScheme;
import vn.htx.core.evaluation.EvaluationSchemes;
import vn.htx.core.fact.FactQuery;
import vn.htx.core.organization.Reference;
import vn.htx.reporting.Cell;
import vn.htx.reporting.Headline;
import vn.htx.reporting.Label;
import vn.htx.reporting.Section;
import vn.htx.reporting.Table;
import vn.htx.reporting.definition.LawWords;
import vn.htx.reporting.definition.PeriodReport;

/** Báo cáo đánh giá, xếp loại: of each scheme in use, the ranks by year, their trend and moves, the unranked, and by area. */
public final class EvaluationReport extends PeriodReport {

    @Override
    public String name() {
        return "evaluation";
    }

    @Override
    protected List<Section> sections(Part part) {
        List<EvaluationScheme> schemes = schemes(part);
        List<RankedYears> used = schemes.stream()
                .map(scheme -> new RankedYears(part, scheme))
                .filter(ranked -> !ranked.isEmpty())
                .toList();
        List<Section> sections = new ArrayList<>();
        used.stream()
                .flatMap(ranked -> ranked.years().stream())
                .max(Comparator.naturalOrder())
                .ifPresent(last -> sections.add(totals(part, last)));
        sections.add(named(schemes, used.isEmpty()));
        for (int i = 0; i < used.size(); i++) {
            sections.addAll(new RankTables(part, used.get(i), i + 1).sections());
        }
        return sections;
    }

    private static List<EvaluationScheme> schemes(Part part) {
        return part.scope()
                .view()
                .streamFacts(FactQuery.all(EvaluationFacts.SCHEME))
                .map(known -> known.fact().value().scheme())
                .distinct()
                .sorted(Comparator.comparing(Reference::value))
                .flatMap(code -> EvaluationSchemes.find(part.scope().view().facts(), code).stream())
                .toList();
    }

    /** The last year evaluated, under whichever scheme. */
    private static Headline totals(Part part, int last) {
        return new Headline(
                "totals",
                Label.key("evaluation.totals", Label.verbatim(Integer.toString(last))),
                List.of(
                        item(
                                part,
                                last,
                                "evaluation.ranked",
                                "evaluation.good",
                                "evaluation.fair",
                                "evaluation.average",
                                "evaluation.weak"),
                        item(part, last, "evaluation.good-or-fair.share"),
                        item(part, last, "evaluation.unranked")));
    }

    private static Headline.Item item(Part part, int year, String indicator, String... more) {
        return new Headline.Item(
                Label.key("indicator." + indicator),
                part.figures().of(indicator, part.days(year)),
                Stream.of(more).map(each -> item(part, year, each)).toList());
    }

    /** Which schemes there are, by their titles and sources. */
    private static Table named(List<EvaluationScheme> schemes, boolean none) {
        return new Table(
                "schemes",
                Label.key("evaluation.schemes"),
                Label.key("evaluation.scheme"),
                List.of(
                        new Table.Column("code", Label.key("evaluation.scheme.code")),
                        new Table.Column("source", Label.key("evaluation.scheme.source"))),
                schemes.stream()
                        .map(scheme -> Table.Row.of(
                                Label.verbatim(scheme.title()),
                                new Cell.Words(Label.verbatim(scheme.code().value())),
                                new Cell.Words(LawWords.citation(scheme.citation()))))
                        .toList(),
                none ? List.of(Label.key(schemes.isEmpty() ? "evaluation.no-scheme" : "evaluation.none")) : List.of());
    }
}
