package vn.htx.reporting.organization;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.htx.core.assessment.Dossier;
import vn.htx.core.document.RecordMapper;
import vn.htx.core.evaluation.EvaluationFacts;
import vn.htx.core.evaluation.EvaluationScheme;
import vn.htx.core.evaluation.EvaluationSchemes;
import vn.htx.core.evaluation.Evaluations;
import vn.htx.core.evaluation.Points;
import vn.htx.core.evaluation.Standing;
import vn.htx.core.fact.Fact;
import vn.htx.core.fact.FactType;
import vn.htx.core.finance.FinanceFacts;
import vn.htx.core.finance.FinanceFacts.YearFigures;
import vn.htx.core.law.Finding;
import vn.htx.core.member.Headcount;
import vn.htx.core.member.MemberKind;
import vn.htx.core.money.Dong;
import vn.htx.core.organization.Organization;
import vn.htx.core.organization.OrganizationFacts;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.OrganizationProfile;
import vn.htx.core.organization.Reference;
import vn.htx.core.register.DueDuty;
import vn.htx.core.register.View;
import vn.htx.core.support.SupportFacts;
import vn.htx.core.time.EffectivePeriod;
import vn.htx.reporting.Cell;
import vn.htx.reporting.Figure;
import vn.htx.reporting.Headline;
import vn.htx.reporting.Label;
import vn.htx.reporting.MissingReason;
import vn.htx.reporting.Report;
import vn.htx.reporting.Section;
import vn.htx.reporting.Table;
import vn.htx.reporting.Value;
import vn.htx.reporting.definition.AreaNames;
import vn.htx.reporting.definition.LawWords;
import vn.htx.reporting.definition.Reckoned;
import vn.htx.reporting.definition.ReportDefinition;
import vn.htx.reporting.definition.ReportRequest;
import vn.htx.reporting.definition.Scope;
import vn.htx.reporting.definition.SupportNames;

/** Hồ sơ một tổ chức: its life by day, members, capital, support received, ranks, breaches of the law and duties. */
public final class OrganizationReport implements ReportDefinition {
    /** How far ahead duties are listed. */
    private static final int MONTHS = 12;

    @Override
    public String name() {
        return "organization";
    }

    @Override
    public Set<Limit> limits() {
        return EnumSet.of(Limit.ORGANIZATION);
    }

    @Override
    public Report of(ReportRequest request) {
        OrganizationId id = request.organization()
                .orElseThrow(() -> new IllegalArgumentException("the report organization needs an organization's id"));
        Scope scope = Scope.of(request);
        Organization organization = scope.view().getOrganization(id);
        File file = new File(scope, organization, SupportNames.of(scope.view()));
        return scope.report(
                this,
                file.sections(),
                List.of(Label.key(
                        "organization.note", Label.verbatim(organization.name().value()), Label.verbatim(id.value()))),
                List.of());
    }

    /** The file of one organization. */
    private static final class File {
        private final Scope scope;
        private final View view;
        private final Organization organization;
        private final SupportNames names;
        private final Dossier dossier;
        private final Headcount members;

        File(Scope scope, Organization organization, SupportNames names) {
            this.scope = scope;
            this.view = scope.view();
            this.organization = organization;
            this.names = names;
            this.dossier = view.dossier(organization.id());
            this.members = view.headcount(organization.id());
        }

        List<Section> sections() {
            List<Finding> breaches = organization.exists() ? view.findings(organization.id()) : List.of();
            LocalDate until = scope.day().plusMonths(MONTHS);
            List<DueDuty> duties = organization.exists()
                    ? view.duties(organization.id(), organization.profile().existsSince(), until)
                    : List.of();
            return List.of(
                    headline(breaches, duties),
                    profile(),
                    byYear(),
                    support(),
                    ranks(),
                    breaches(breaches),
                    duties(duties, until),
                    new Life(scope, organization.id(), names).table());
        }

        private Headline headline(List<Finding> breaches, List<DueDuty> duties) {
            LocalDate day = scope.day();
            List<Headline.Item> kinds = Stream.of(MemberKind.values())
                    .map(kind -> Headline.Item.of(
                            Label.key("member-kind." + RecordMapper.nameOf(kind)),
                            Reckoned.ORGANIZATION_MEMBERS
                                    .figure(members.of(kind, day))
                                    .withDimension("member-kind", RecordMapper.nameOf(kind))))
                    .toList();
            return new Headline(
                    "totals",
                    Label.verbatim(organization.name().value()),
                    List.of(
                            new Headline.Item(
                                    Label.key("indicator.organization.members"),
                                    Reckoned.ORGANIZATION_MEMBERS.figure(members.all(day)),
                                    kinds),
                            item(
                                    Reckoned.ORGANIZATION_CAPITAL,
                                    organization.profile().charterCapital().amount()),
                            item(Reckoned.ORGANIZATION_BREACHES, breaches.size()),
                            item(Reckoned.ORGANIZATION_DUTIES, duties.size())));
        }

        private static Headline.Item item(Reckoned indicator, long number) {
            return Headline.Item.of(Label.key("indicator." + indicator.id()), indicator.figure(number));
        }

        private Table profile() {
            OrganizationProfile profile = organization.profile();
            AreaNames areas = new AreaNames(scope);
            List<Table.Row> rows = new ArrayList<>();
            rows.add(line("id", Label.verbatim(profile.id().value())));
            rows.add(line("kind", Label.key("organization-kind." + RecordMapper.nameOf(organization.kind()))));
            rows.add(line("status", Label.key("legal-status." + RecordMapper.nameOf(organization.status()))));
            rows.add(line("since", Label.day(profile.existsSince())));
            profile.endedOn().ifPresent(day -> rows.add(line("ended", Label.day(day))));
            profile.convertedFrom().ifPresent(group -> rows.add(line("converted-from", Label.verbatim(group.value()))));
            rows.add(line("seat", areas.of(profile.seat(), profile.seatSince())));
            rows.add(line("sector", Label.key("sector." + RecordMapper.nameOf(profile.sector()))));
            profile.numbers()
                    .forEach(number -> rows.add(Table.Row.of(
                            Label.key("number-type." + RecordMapper.nameOf(number.type())),
                            new Cell.Words(Label.verbatim(number.number())))));
            return new Table(
                    "profile",
                    Label.key("organization.profile"),
                    Label.key("organization.profile.row"),
                    List.of(new Table.Column("value", Label.key("organization.profile.value"))),
                    rows,
                    List.of());
        }

        private static Table.Row line(String word, Label value) {
            return Table.Row.of(Label.key("organization.profile." + word), new Cell.Words(value));
        }

        /** Members and capital at the end of each year of its life, and the figures of the year. */
        private Table byYear() {
            Map<Long, YearFigures> told = new TreeMap<>();
            holding(FinanceFacts.YEARLY_FIGURES).forEach(figures -> told.put(figures.year(), figures));
            List<Table.Row> rows = new ArrayList<>();
            LocalDate end = organization
                    .profile()
                    .endedOn()
                    .map(day -> day.minusDays(1))
                    .orElse(scope.day());
            for (int year = organization.profile().existsSince().getYear(); year <= end.getYear(); year++) {
                rows.add(row(year, end, Optional.ofNullable(told.get((long) year))));
            }
            List<Reckoned> columns = List.of(
                    Reckoned.ORGANIZATION_MEMBERS,
                    Reckoned.ORGANIZATION_CAPITAL,
                    Reckoned.ORGANIZATION_REVENUE,
                    Reckoned.ORGANIZATION_PROFIT,
                    Reckoned.ORGANIZATION_ASSETS,
                    Reckoned.ORGANIZATION_WORKERS);
            return new Table(
                    "by-year",
                    Label.key("organization.by-year"),
                    Label.key("organization.by-year.row"),
                    columns.stream().map(File::column).toList(),
                    rows,
                    List.of(Label.key("organization.by-year.note")));
        }

        private static Table.Column column(Reckoned indicator) {
            return new Table.Column(indicator.id().replace('.', '-'), Label.key("indicator." + indicator.id()));
        }

        private Table.Row row(int year, LocalDate end, Optional<YearFigures> told) {
            LocalDate lastOfYear = LocalDate.of(year, 12, 31);
            LocalDate day = lastOfYear.isAfter(end) ? end : lastOfYear;
            EffectivePeriod whole = EffectivePeriod.of(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1));
            long capital = dossier.list(OrganizationFacts.CAPITAL).stream()
                    .filter(fact -> fact.period().contains(day))
                    .mapToLong(fact -> fact.value().amount().amount())
                    .sum();
            return Table.Row.of(
                    Label.verbatim(Integer.toString(year)),
                    ofYear(Reckoned.ORGANIZATION_MEMBERS.figure(members.all(day), EffectivePeriod.onlyOn(day)), year),
                    ofYear(Reckoned.ORGANIZATION_CAPITAL.figure(capital, EffectivePeriod.onlyOn(day)), year),
                    told(
                            Reckoned.ORGANIZATION_REVENUE,
                            told,
                            figures -> figures.revenue().amount(),
                            whole,
                            year),
                    told(
                            Reckoned.ORGANIZATION_PROFIT,
                            told,
                            figures -> figures.profit().amount(),
                            whole,
                            year),
                    told(
                            Reckoned.ORGANIZATION_ASSETS,
                            told,
                            figures -> figures.totalAssets().amount(),
                            whole,
                            year),
                    told(Reckoned.ORGANIZATION_WORKERS, told, YearFigures::workers, whole, year));
        }

        private static Figure ofYear(Figure figure, int year) {
            return figure.withDimension("year", Integer.toString(year));
        }

        private static Figure told(
                Reckoned indicator,
                Optional<YearFigures> told,
                Function<YearFigures, Long> number,
                EffectivePeriod days,
                int year) {
            return ofYear(
                    indicator.figure(
                            told.map(number).map(Value::of).orElse(Value.missing(MissingReason.NOT_REPORTED)), days),
                    year);
        }

        private <F extends Record> List<F> holding(FactType<F> type) {
            return dossier.list(type).stream()
                    .filter(fact -> fact.period().contains(scope.day()))
                    .map(Fact::value)
                    .toList();
        }

        private <F extends Record> List<F> begun(FactType<F> type) {
            return dossier.list(type).stream()
                    .filter(fact -> !fact.period().from().isAfter(scope.day()))
                    .map(Fact::value)
                    .toList();
        }

        private Table support() {
            List<String> measures = Stream.of(
                            begun(SupportFacts.AWARD).stream().map(SupportFacts.Award::measure),
                            begun(SupportFacts.PAYMENT).stream().map(SupportFacts.Payment::measure),
                            begun(SupportFacts.RECOVERY).stream().map(SupportFacts.Recovery::measure))
                    .flatMap(all -> all)
                    .map(Reference::value)
                    .distinct()
                    .sorted()
                    .toList();
            List<Table.Row> rows = new ArrayList<>();
            measures.forEach(measure ->
                    rows.add(new Table.Row(names.ofMeasure(measure), supportOf(Optional.of(measure)), false)));
            rows.add(new Table.Row(Label.key("total"), supportOf(Optional.empty()), true));
            return new Table(
                    "support",
                    Label.key("organization.support"),
                    Label.key("support.by-measure.row"),
                    Stream.of(
                                    Reckoned.ORGANIZATION_AWARDS,
                                    Reckoned.ORGANIZATION_AWARDED,
                                    Reckoned.ORGANIZATION_PAID,
                                    Reckoned.ORGANIZATION_RECOVERED)
                            .map(File::column)
                            .toList(),
                    rows,
                    List.of());
        }

        private List<Cell> supportOf(Optional<String> measure) {
            List<SupportFacts.Award> awards = begun(SupportFacts.AWARD).stream()
                    .filter(award -> isOf(measure, award.measure()))
                    .toList();
            long paid = sum(SupportFacts.PAYMENT, SupportFacts.Payment::measure, SupportFacts.Payment::amount, measure);
            long back =
                    sum(SupportFacts.RECOVERY, SupportFacts.Recovery::measure, SupportFacts.Recovery::amount, measure);
            long awarded = sum(SupportFacts.AWARD, SupportFacts.Award::measure, SupportFacts.Award::amount, measure);
            return Stream.of(
                            Reckoned.ORGANIZATION_AWARDS.figure(awards.size()),
                            Reckoned.ORGANIZATION_AWARDED.figure(awarded),
                            Reckoned.ORGANIZATION_PAID.figure(paid),
                            Reckoned.ORGANIZATION_RECOVERED.figure(back))
                    .<Cell>map(figure -> measure.map(one -> figure.withDimension("measure", one))
                            .orElse(figure))
                    .toList();
        }

        private <F extends Record> long sum(
                FactType<F> type, Function<F, Reference> of, Function<F, Dong> amount, Optional<String> measure) {
            return begun(type).stream()
                    .filter(one -> isOf(measure, of.apply(one)))
                    .map(amount)
                    .reduce(Dong.ZERO, Dong::plus)
                    .amount();
        }

        private static boolean isOf(Optional<String> measure, Reference one) {
            return measure.map(one.value()::equals).orElse(true);
        }

        private Table ranks() {
            List<Table.Row> rows = Stream.concat(
                            begun(EvaluationFacts.STEP).stream().map(step -> Map.entry(step.year(), step.scheme())),
                            begun(EvaluationFacts.EXCLUSION).stream()
                                    .map(left -> Map.entry(left.year(), left.scheme())))
                    .distinct()
                    .sorted(Comparator.comparing((Map.Entry<Long, Reference> one) -> one.getKey())
                            .thenComparing(one -> one.getValue().value()))
                    .flatMap(one ->
                            EvaluationSchemes.find(view.facts(), one.getValue())
                                    .map(scheme -> rank(scheme, one.getKey()))
                                    .stream())
                    .toList();
            return new Table(
                    "ranks",
                    Label.key("organization.ranks"),
                    Label.key("evaluation.year"),
                    Stream.of("rank", "points", "stage", "scheme")
                            .map(id -> new Table.Column(id, Label.key("organization.ranks." + id)))
                            .toList(),
                    rows,
                    rows.isEmpty() ? List.of(Label.key("organization.ranks.none")) : List.of());
        }

        private Table.Row rank(EvaluationScheme scheme, long year) {
            Standing standing = new Evaluations(view.facts(), scheme, scope.day()).standing(organization.id(), year);
            Label rank = standing.rank()
                    .map(given -> Label.key("rank." + RecordMapper.nameOf(given)))
                    .or(() -> standing.unranked()
                            .map(reason -> Label.key("unranked-reason." + RecordMapper.nameOf(reason))))
                    .orElse(Label.key("missing.not-recorded"));
            return Table.Row.of(
                    Label.verbatim(Long.toString(year)),
                    new Cell.Words(rank),
                    new Cell.Words(standing.total()
                            .map(Points::toString)
                            .map(Label::verbatim)
                            .orElse(Label.key("missing.not-recorded"))),
                    new Cell.Words(standing.stage()
                            .map(stage -> Label.key("evaluation-stage." + RecordMapper.nameOf(stage)))
                            .orElse(Label.key("missing.not-recorded"))),
                    new Cell.Words(Label.verbatim(scheme.title())));
        }

        private static Table breaches(List<Finding> breaches) {
            return new Table(
                    "breaches",
                    Label.key("organization.breaches"),
                    Label.key("organization.breaches.row"),
                    Stream.of("article", "since", "message")
                            .map(id -> new Table.Column(id, Label.key("organization.breaches." + id)))
                            .toList(),
                    breaches.stream()
                            .map(found -> Table.Row.of(
                                    Label.verbatim(found.rule()),
                                    new Cell.Words(found.citation()
                                            .map(LawWords::citation)
                                            .orElse(Label.key("missing.not-recorded"))),
                                    new Cell.Words(
                                            found.since().map(Label::day).orElse(Label.key("missing.not-recorded"))),
                                    new Cell.Words(LawWords.message(found))))
                            .toList(),
                    breaches.isEmpty() ? List.of(Label.key("organization.breaches.none")) : List.of());
        }

        private static Label about(DueDuty due) {
            String about = due.duty().about();
            return about.isBlank() ? Label.key("organization.duties.itself") : Label.verbatim(about);
        }

        private Table duties(List<DueDuty> duties, LocalDate until) {
            return new Table(
                    "duties",
                    Label.key("organization.duties", Label.day(until)),
                    Label.key("organization.duties.row"),
                    Stream.of("task", "about", "article", "state")
                            .map(id -> new Table.Column(id, Label.key("organization.duties." + id)))
                            .toList(),
                    duties.stream()
                            .map(due -> Table.Row.of(
                                    Label.day(due.lastDay()),
                                    new Cell.Words(LawWords.task(due)),
                                    new Cell.Words(about(due)),
                                    new Cell.Words(
                                            LawWords.citation(due.version().citation())),
                                    new Cell.Words(Label.key(
                                            due.lastDay().isBefore(scope.day())
                                                    ? "organization.duties.overdue"
                                                    : "organization.duties.due"))))
                            .toList(),
                    duties.isEmpty() ? List.of(Label.key("organization.duties.none")) : List.of());
        }
    }
}
