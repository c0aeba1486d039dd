package vn.htx.reporting.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.htx.core.document.RecordMapper;
import vn.htx.core.evaluation.Rank;
import vn.htx.core.evaluation.RankDistribution;
import vn.htx.core.evaluation.RankMoves;
import vn.htx.core.evaluation.RankMoves.Move;
import vn.htx.core.evaluation.Standing;
import vn.htx.core.evaluation.UnrankedReason;
import vn.htx.core.statistics.Dimension;
import vn.htx.core.statistics.Indicators;
import vn.htx.reporting.Cell;
import vn.htx.reporting.Chart;
import vn.htx.reporting.Figure;
import vn.htx.reporting.Label;
import vn.htx.reporting.MissingReason;
import vn.htx.reporting.Section;
import vn.htx.reporting.Table;
import vn.htx.reporting.Value;
import vn.htx.reporting.definition.AreaNames;
import vn.htx.reporting.definition.PeriodReport.Part;
import vn.htx.reporting.definition.Reckoned;
import vn.htx.reporting.definition.Scope;

/** Các bảng xếp loại theo một bộ tiêu chí: distribution and trend, moves, who is unranked, and by area. */
final class RankTables {
    private final Part part;
    private final RankedYears ranked;
    private final int number;

    /** @param number the place of the scheme among those used, for the ids of sections */
    RankTables(Part part, RankedYears ranked, int number) {
        this.part = part;
        this.ranked = ranked;
        this.number = number;
    }

    List<Section> sections() {
        List<Section> sections = new ArrayList<>(List.of(byYear(), trend(), unranked(), moves()));
        List<Integer> years = ranked.years();
        if (years.size() > 1) {
            sections.add(latestMoves(years.get(years.size() - 2), years.get(years.size() - 1)));
        }
        part.areas().ifPresent(dimension -> sections.add(byArea(dimension, years.get(years.size() - 1))));
        return sections;
    }

    private String id(String word) {
        return word + "-" + number;
    }

    private Label title(String key, Label... more) {
        Label scheme = Label.verbatim(ranked.scheme().title());
        return Label.key(key, Stream.concat(Stream.of(scheme), Stream.of(more)).toArray(Label[]::new));
    }

    private Table byYear() {
        List<Table.Row> rows = part.years().stream()
                .map(year -> new Table.Row(year(year), distribution(year, ranked.of(year)), false))
                .toList();
        return new Table(
                id("ranks"),
                title("evaluation.ranks"),
                Label.key("evaluation.year"),
                rankColumns(),
                rows,
                List.of(Label.key("evaluation.ranks.note")));
    }

    private static Label year(int year) {
        return Label.verbatim(Integer.toString(year));
    }

    private static List<Table.Column> rankColumns() {
        return Stream.of(
                        "evaluation.ranked",
                        "evaluation.good",
                        "evaluation.fair",
                        "evaluation.average",
                        "evaluation.weak",
                        "evaluation.good-or-fair.share",
                        "evaluation.unranked")
                .map(indicator -> new Table.Column(indicator.replace('.', '-'), Label.key("indicator." + indicator)))
                .toList();
    }

    private List<Cell> distribution(int year, Optional<List<Standing>> standings) {
        Optional<RankDistribution> distribution = standings.map(RankDistribution::of);
        List<Cell> cells = new ArrayList<>();
        cells.add(figure("evaluation.ranked", year, distribution.map(all -> Value.of(all.ranked()))));
        for (Rank rank : Rank.values()) {
            cells.add(figure(
                    "evaluation." + RecordMapper.nameOf(rank),
                    year,
                    distribution.map(all -> Value.of(all.byRank().getOrDefault(rank, 0L)))));
        }
        cells.add(figure(
                "evaluation.good-or-fair.share",
                year,
                distribution.map(all -> Reckoned.orMissing(all.shareGoodOrFair(), MissingReason.NOT_DEFINED))));
        cells.add(figure("evaluation.unranked", year, distribution.map(all -> Value.of(all.unranked()))));
        return cells;
    }

    private Figure figure(String indicator, int year, Optional<Value> value) {
        return ofYear(
                Figure.of(
                        indicator,
                        value.orElse(Value.missing(MissingReason.NOT_RECORDED)),
                        Indicators.get(indicator).unit(),
                        Scope.REGISTER),
                year);
    }

    private Figure ofYear(Figure figure, int year) {
        return figure.of(part.days(year))
                .withDimension("scheme", ranked.scheme().code().value())
                .withDimension("year", Integer.toString(year));
    }

    private Chart trend() {
        return new Chart(
                id("trend"),
                title("evaluation.trend"),
                Chart.Kind.STACKED_BARS,
                id("ranks"),
                List.of("evaluation-good", "evaluation-fair", "evaluation-average", "evaluation-weak"));
    }

    private Table unranked() {
        List<Table.Column> columns = Stream.of(UnrankedReason.values())
                .map(RecordMapper::nameOf)
                .map(reason -> new Table.Column(reason, Label.key("unranked-reason." + reason)))
                .toList();
        List<Table.Row> rows = part.years().stream()
                .map(year -> new Table.Row(year(year), reasons(year), false))
                .toList();
        return new Table(
                id("unranked"), title("evaluation.unranked"), Label.key("evaluation.year"), columns, rows, List.of());
    }

    private List<Cell> reasons(int year) {
        Optional<RankDistribution> distribution = ranked.of(year).map(RankDistribution::of);
        return Stream.of(UnrankedReason.values())
                .<Cell>map(reason -> figure(
                                "evaluation.unranked",
                                year,
                                distribution.map(all -> Value.of(all.byReason().getOrDefault(reason, 0L))))
                        .withDimension("reason", RecordMapper.nameOf(reason)))
                .toList();
    }

    /** Between each year and the one before: how many rose, kept their rank, fell. */
    private Table moves() {
        List<Table.Row> rows = part.years().stream()
                .skip(1)
                .map(year -> {
                    Optional<RankMoves> moves = between(year - 1, year);
                    return Table.Row.of(
                            Label.verbatim((year - 1) + "–" + year),
                            moved(year, moves.map(RankMoves::up)).withDimension("direction", "up"),
                            moved(year, moves.map(RankMoves::same)).withDimension("direction", "same"),
                            moved(year, moves.map(RankMoves::down)).withDimension("direction", "down"));
                })
                .toList();
        return new Table(
                id("moves"),
                title("evaluation.moves"),
                Label.key("evaluation.moves.row"),
                Stream.of("up", "same", "down")
                        .map(direction -> new Table.Column(direction, Label.key("evaluation.moves." + direction)))
                        .toList(),
                rows,
                List.of(Label.key("evaluation.moves.note")));
    }

    private Optional<RankMoves> between(int earlier, int later) {
        return ranked.of(earlier).flatMap(before -> ranked.of(later).map(after -> RankMoves.between(before, after)));
    }

    private Figure moved(int year, Optional<Long> number) {
        return ofYear(
                Reckoned.RANK_MOVES.figure(
                        number.map(Value::of).orElse(Value.missing(MissingReason.NOT_RECORDED)), part.days(year)),
                year);
    }

    /** From which rank to which, between the last two years evaluated. */
    private Table latestMoves(int earlier, int later) {
        Map<Move, Long> counts = between(earlier, later).orElseThrow().counts();
        List<Table.Row> rows = Stream.of(Rank.values())
                .map(from -> new Table.Row(
                        rank(from),
                        Stream.of(Rank.values())
                                .<Cell>map(to -> moved(later, Optional.of(counts.getOrDefault(new Move(from, to), 0L)))
                                        .withDimension("since", Integer.toString(earlier))
                                        .withDimension("from", RecordMapper.nameOf(from))
                                        .withDimension("to", RecordMapper.nameOf(to)))
                                .toList(),
                        false))
                .toList();
        return new Table(
                id("from-to"),
                title("evaluation.from-to", year(earlier), year(later)),
                Label.key("evaluation.from-to.row"),
                Stream.of(Rank.values())
                        .map(to -> new Table.Column(RecordMapper.nameOf(to), Label.key("evaluation.to", rank(to))))
                        .toList(),
                rows,
                List.of());
    }

    private static Label rank(Rank rank) {
        return Label.key("rank." + RecordMapper.nameOf(rank));
    }

    private Table byArea(Dimension dimension, int year) {
        AreaNames names = new AreaNames(part.scope());
        List<Table.Row> rows = ranked.byUnit(year).entrySet().stream()
                .map(unit -> new Table.Row(
                        names.of(unit.getKey()),
                        distribution(year, Optional.of(unit.getValue())).stream()
                                .<Cell>map(cell ->
                                        ((Figure) cell).withDimension(RecordMapper.nameOf(dimension), unit.getKey()))
                                .toList(),
                        false))
                .toList();
        return new Table(
                id("by-area"),
                title("evaluation.by-area", year(year)),
                Label.key("evaluation.by-area.row"),
                rankColumns(),
                rows,
                List.of(Label.key("note.by-area")));
    }
}
