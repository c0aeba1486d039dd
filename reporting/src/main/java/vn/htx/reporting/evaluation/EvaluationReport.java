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
        List<Section> sections = new ArrayList<>();
        sections.add(totals(part));
        sections.add(named(schemes));
        int number = 0;
        for (EvaluationScheme scheme : schemes) {
            RankedYears ranked = new RankedYears(part, scheme);
            number++;
            if (!ranked.isEmpty()) {
                sections.addAll(new RankTables(part, ranked, number).sections());
            }
        }
        return sections;
    }

    private static List<EvaluationScheme> schemes(Part part) {
        return part
                .scope()
                .view()
                .streamFacts(FactQuery.all(EvaluationFacts.SCHEME))
                .map(known -> known.fact().value().scheme())
                .distinct()
                .sorted(Comparator.comparing(Reference::value))
                .flatMap(code -> EvaluationSchemes.find(part.scope().view().facts(), code).stream())
                .toList();
    }

    /** The last year of the period, under whichever scheme. */
    private static Headline totals(Part part) {
        int last = part.years().get(part.years().size() - 1);
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
    private static Table named(List<EvaluationScheme> schemes) {
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
                schemes.isEmpty() ? List.of(Label.key("evaluation.no-scheme")) : List.of());
    }
}
